package dev.sourceline.database;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class OutageIT extends OutageTest {}

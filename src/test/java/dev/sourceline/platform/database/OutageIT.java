package dev.sourceline.platform.database;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class OutageIT extends OutageTest {}

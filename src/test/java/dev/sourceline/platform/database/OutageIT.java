package dev.sourceline.platform.database;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class OutageIT extends OutageTest {}

package dev.sourceline.comparison;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class AnchorsIT extends AnchorsTest {}

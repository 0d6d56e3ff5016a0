package dev.sourceline.access;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class AccessIT extends AccessTest {}

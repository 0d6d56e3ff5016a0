package dev.sourceline.throttle;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class ThrottleIT extends ThrottleTest {}

package dev.sourceline.platform.ratelimit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class RateLimitFilterIT extends RateLimitFilterTest {}

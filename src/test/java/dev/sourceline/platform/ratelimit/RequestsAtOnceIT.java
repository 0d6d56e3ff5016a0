package dev.sourceline.platform.ratelimit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class RequestsAtOnceIT extends RequestsAtOnceTest {}

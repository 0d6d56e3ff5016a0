package dev.sourceline.platform.metrics;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class OwnMetricsIT extends OwnMetricsTest {}

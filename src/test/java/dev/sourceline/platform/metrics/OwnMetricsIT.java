package dev.sourceline.platform.metrics;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class OwnMetricsIT extends OwnMetricsTest {}

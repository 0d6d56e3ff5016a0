package dev.sourceline.k8s;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class MetricsIT extends MetricsTest {}

package dev.sourceline.changes;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class FeedLagMetricIT extends FeedLagMetricTest {}

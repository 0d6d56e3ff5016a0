package dev.sourceline.changes;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class ChangeFeedCompletenessIT extends ChangeFeedCompletenessTest {}

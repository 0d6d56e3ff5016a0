package dev.sourceline.search;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class SearchRobustnessIT extends SearchRobustnessTest {}

package dev.sourceline.search;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class SearchWordsIT extends SearchWordsTest {}

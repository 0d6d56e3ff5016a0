package dev.sourceline.article;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class ArticleFilterIT extends ArticleFilterTest {}

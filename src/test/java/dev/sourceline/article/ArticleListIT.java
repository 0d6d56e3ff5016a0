package dev.sourceline.article;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class ArticleListIT extends ArticleListTest {}

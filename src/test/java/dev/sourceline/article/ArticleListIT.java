package dev.sourceline.article;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class ArticleListIT extends ArticleListTest {}

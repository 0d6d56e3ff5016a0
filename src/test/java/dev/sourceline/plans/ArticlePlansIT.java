package dev.sourceline.plans;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class ArticlePlansIT extends ArticlePlansTest {}

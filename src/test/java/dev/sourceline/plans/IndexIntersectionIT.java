package dev.sourceline.plans;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class IndexIntersectionIT extends IndexIntersectionTest {}

package dev.sourceline.platform.problem;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class RequestBodyBudgetIT extends RequestBodyBudgetTest {}

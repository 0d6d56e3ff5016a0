package dev.sourceline.platform.problem;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class ProblemIT extends ProblemTest {}

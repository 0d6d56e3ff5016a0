package dev.sourceline.problem;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class BodiesAtOnceIT extends BodiesAtOnceTest {}

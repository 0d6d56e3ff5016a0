package dev.sourceline.comparison;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class DiffLinesIT extends DiffLinesTest {}

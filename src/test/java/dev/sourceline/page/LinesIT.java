package dev.sourceline.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class LinesIT extends LinesTest {}

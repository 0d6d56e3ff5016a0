package dev.sourceline.platform.representation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class PackedIT extends PackedTest {}

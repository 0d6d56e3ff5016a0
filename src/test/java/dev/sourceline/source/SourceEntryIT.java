package dev.sourceline.source;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class SourceEntryIT extends SourceEntryTest {}

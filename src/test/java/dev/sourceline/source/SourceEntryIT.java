package dev.sourceline.source;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class SourceEntryIT extends SourceEntryTest {}

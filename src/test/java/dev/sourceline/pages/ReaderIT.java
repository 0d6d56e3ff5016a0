package dev.sourceline.pages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class ReaderIT extends ReaderTest {}

package dev.sourceline.pages;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class ReaderIT extends ReaderTest {}

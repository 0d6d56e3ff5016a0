package dev.sourceline.export;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class ProvDocumentIT extends ProvDocumentTest {}

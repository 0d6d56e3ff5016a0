package dev.sourceline.attribution;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class BulkIngestIT extends BulkIngestTest {}

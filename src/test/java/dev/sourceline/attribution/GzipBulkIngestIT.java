package dev.sourceline.attribution;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class GzipBulkIngestIT extends GzipBulkIngestTest {}

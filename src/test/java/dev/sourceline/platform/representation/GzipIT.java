package dev.sourceline.platform.representation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class GzipIT extends GzipTest {}

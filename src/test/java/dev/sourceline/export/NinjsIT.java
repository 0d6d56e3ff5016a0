package dev.sourceline.export;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class NinjsIT extends NinjsTest {}

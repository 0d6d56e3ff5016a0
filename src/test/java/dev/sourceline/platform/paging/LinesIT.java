package dev.sourceline.platform.paging;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class LinesIT extends LinesTest {}

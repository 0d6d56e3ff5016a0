package dev.sourceline;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against the packaged application. */
@QuarkusIntegrationTest
class ContractDocumentationIT extends ContractDocumentationTest {}

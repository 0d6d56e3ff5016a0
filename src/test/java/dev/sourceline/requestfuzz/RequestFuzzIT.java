package dev.sourceline.requestfuzz;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RequestFuzzIT extends RequestFuzzTest {}

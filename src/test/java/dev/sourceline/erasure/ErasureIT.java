package dev.sourceline.erasure;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ErasureIT extends ErasureTest {}

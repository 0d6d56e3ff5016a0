package dev.sourceline.access;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, against what was packed. */
@QuarkusIntegrationTest
class KnownApiKeysIT extends KnownApiKeysTest {}

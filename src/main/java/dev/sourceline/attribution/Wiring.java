package dev.sourceline.attribution;

import dev.sourceline.extraction.Extractor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the engine a bean. */
final class Wiring {
    @Produces
    @Singleton
    Extractor extractor() {
        return Extractor.create();
    }
}

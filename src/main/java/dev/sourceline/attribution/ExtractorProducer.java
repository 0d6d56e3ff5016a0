package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Extractor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the engine a CDI bean. */
final class ExtractorProducer {
    @Produces
    @Singleton
    Extractor extractor() {
        return Extractor.create();
    }
}

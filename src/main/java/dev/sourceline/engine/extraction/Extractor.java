package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.Anatomy;
import dev.sourceline.engine.anatomy.AnatomyAnalyzer;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Lexicon;

/** The engine's door: reads a text. Immutable, thread-safe, deterministic; never fails, whatever the text. */
public final class Extractor {
    private static final String VERSION = "1.3.0";

    private Extractor() {}

    public static Extractor create() {
        return new Extractor();
    }

    public Reading extract(String text) {
        return extract(text, KnownMetadata.NOTHING);
    }

    public Reading extract(String text, KnownMetadata known) {
        Anatomy anatomy = AnatomyAnalyzer.read(text, known.publisher().orElse(""));
        var document = new Document(text, anatomy.blocks());
        var sourcing = new AttributionAssembler(document, anatomy, known, RelationFinder.relations(document));
        return new Reading(
                text,
                anatomy,
                sourcing.sources(),
                sourcing.attributions(),
                sourcing.explanations(),
                VERSION,
                Lexicon.VERSION);
    }
}

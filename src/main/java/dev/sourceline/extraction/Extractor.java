package dev.sourceline.extraction;

import dev.sourceline.anatomy.Anatomist;
import dev.sourceline.anatomy.Anatomy;
import dev.sourceline.syntax.Document;
import dev.sourceline.text.Lexicon;

/** The engine's door: reads a text. Immutable, thread-safe, deterministic; never fails, whatever the text. */
public final class Extractor {
    private static final String VERSION = "1.3.0";

    private Extractor() {}

    public static Extractor create() {
        return new Extractor();
    }

    public Reading extract(String text) {
        return extract(text, Known.NOTHING);
    }

    public Reading extract(String text, Known known) {
        Anatomy anatomy = Anatomist.read(text, known.publisher().orElse(""));
        var document = new Document(text, anatomy.blocks());
        var sourcing = new Sourcing(document, anatomy, known, RelationFinder.relations(document));
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

package dev.sourceline.extraction;

import dev.sourceline.anatomy.Anatomy;
import dev.sourceline.syntax.Document;
import dev.sourceline.text.Lexicon;
import java.util.List;
import java.util.Optional;

/** The engine's door: reads a text. Immutable, thread-safe, deterministic; never fails, whatever the text. */
public final class Extractor {
    private static final String VERSION = "1.0.0";

    private Extractor() {}

    public static Extractor create() {
        return new Extractor();
    }

    public Reading extract(String text) {
        return extract(text, Known.NOTHING);
    }

    public Reading extract(String text, Known known) {
        return new Reading(
                text,
                new Anatomy(
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                RelationFinder.relations(new Document(text, List.of())).stream()
                        .map(Extractor::unresolved)
                        .toList(),
                VERSION,
                Lexicon.VERSION);
    }

    private static Attribution unresolved(Relation relation) {
        return new Attribution(
                relation.style(),
                Optional.empty(),
                relation.mention(),
                relation.cue(),
                relation.contents(),
                new Channel(Channel.Kind.UNSPECIFIED, Optional.empty()),
                List.of(),
                List.of(),
                Optional.empty(),
                0.5,
                relation.rule());
    }
}

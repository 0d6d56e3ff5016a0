package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.Frame.Stretch;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Lexicon;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code An official reportedly said …}: adverbs of the attributing clause, but not those of a noun ({@code a reportedly heavy
 * toll}).
 */
final class Hedges {
    private static final Set<String> WORDS = Set.copyOf(Lexicon.entries("hedges.txt"));
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "this", "that", "these", "those", "some", "any", "of");

    private final Document document;

    Hedges(Document document) {
        this.document = document;
    }

    List<Span> in(Frame frame) {
        List<Span> found = new ArrayList<>();
        for (Stretch stretch : frame.stretches()) {
            for (int i = stretch.first(); i < stretch.end(); i++) {
                if (WORDS.contains(document.word(i)) && !DETERMINERS.contains(document.word(i - 1))) {
                    found.add(document.token(i).span());
                }
            }
        }
        return found;
    }
}

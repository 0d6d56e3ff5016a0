package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The authors, from bylines first and then from bios. */
final class Authors {
    private static final int OPENING = 60;
    private static final Set<String> BEFORE_NAME = Set.of("follow", "contact", "email", "e-mail", "reach");

    private Authors() {}

    static List<Evidence<String>> read(String text, List<Block> blocks) {
        List<Evidence<String>> authors = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.BYLINE) {
                Bylines.authors(text, Words.of(text, block.span(), OPENING))
                        .forEach(name -> add(text, name, "byline", authors));
            }
        }
        for (Block block : blocks) {
            if (block.kind() == BlockKind.BIO) {
                List<Word> words = Words.of(text, block.span(), OPENING);
                int from = BEFORE_NAME.contains(words.getFirst().lower()) ? 1 : 0;
                int end = from < words.size() ? NamePattern.personEnd(text, words, from) : from;
                if (NamePattern.isPerson(text, words, from, end) && end < words.size()) {
                    add(text, NamePattern.span(words, from, end), "bio", authors);
                }
            }
        }
        return authors;
    }

    private static void add(String text, Span name, String method, List<Evidence<String>> authors) {
        String written = name.in(text);
        boolean known = authors.stream()
                .anyMatch(author -> author.value().toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT)));
        if (!known) {
            authors.add(new Evidence<>(written, method, name));
        }
    }
}

package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.Lexicon;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Function words: they have a capital letter only at the start of a sentence and are not part of a name. */
final class FunctionWords {
    private static final Set<String> WORDS = Lexicon.entries("no-names.txt").stream()
            .flatMap(line -> List.of(line.split(" +")).stream())
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}

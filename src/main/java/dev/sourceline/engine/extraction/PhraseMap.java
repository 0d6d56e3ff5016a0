package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps the phrases of a lexicon to values, indexed by their first word. */
final class PhraseMap<T> {
    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** Adds a phrase in lower case, its words separated by spaces. */
    void add(String phrase, T meaning) {
        List<String> words = new ArrayList<>();
        new Document(phrase, List.of()).tokens().forEach(token -> words.add(token.word()));
        List<Phrase<T>> others = byFirstWord.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        others.add(new Phrase<>(List.copyOf(words), meaning));
        others.sort((one, other) -> other.words().size() - one.words().size());
    }

    /** The longest phrase that starts at {@code token} and ends at {@code end} or before. */
    Optional<Match<T>> at(Document document, int token, int end) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(document.word(token), List.of())) {
            if (token + phrase.words().size() <= end && matches(document, token, phrase.words())) {
                return Optional.of(
                        new Match<>(phrase.meaning(), token + phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Document document, int token, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!document.word(token + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private record Phrase<T>(List<String> words, T meaning) {}

    /** @param end the token after the phrase */
    record Match<T>(T meaning, int end) {}
}

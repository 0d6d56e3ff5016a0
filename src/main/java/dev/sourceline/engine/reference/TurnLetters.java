package dev.sourceline.engine.reference;

import dev.sourceline.engine.syntax.Document;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code Q:} and {@code A:}: letters that stand for who asks and who answers, and name nobody. */
final class TurnLetters {
    private static final Set<String> ASKING = Set.of("q", "q.", "question");
    private static final Set<String> ANSWERING = Set.of("a", "a.", "answer");

    private final Document document;
    private final Interview interview;
    private final Map<Boolean, PersonDescription> unnamed = new HashMap<>();

    TurnLetters(Document document, Interview interview) {
        this.document = document;
        this.interview = interview;
    }

    /** Whom the tokens {@code [first, end)} stand for, where they are such a letter at the beginning of a paragraph. */
    Optional<PersonDescription> at(int first, int end) {
        String word = document.word(first);
        boolean asks = ASKING.contains(word);
        boolean begins = document.paragraphs().get(document.paragraphOf(first)).first() == first;
        if (end != first + 1 || !begins || !(asks || ANSWERING.contains(word))) {
            return Optional.empty();
        }
        Optional<PersonDescription> guest = asks ? Optional.empty() : interview.guest();
        return guest.or(() -> Optional.of(unnamed.computeIfAbsent(
                asks,
                _ -> PersonDescription.unnamed(
                        document.token(first).span().in(document.text()), Referent.Kind.PERSON, Gender.UNKNOWN))));
    }
}

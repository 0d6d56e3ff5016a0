package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code She is confident that it will close} and {@code Roe was worried about the lock}: an adjective attributes a thought to its
 * subject.
 */
final class AdjectiveCues {
    private static final Set<String> COPULAS = Set.of("feel", "feels", "felt", "remain", "remains", "remained");

    /** The words that can link each adjective to its content. */
    private static final Map<String, Set<String>> LINKS = ComplementLinks.load("cue-adjectives.txt");

    private AdjectiveCues() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
            Set<String> links = document.isQuoted(i) ? Set.of() : LINKS.getOrDefault(document.word(i), Set.of());
            boolean bare = links.contains("that") && document.tag(i + 1) == Tag.PRONOUN && clauses.isFinite(i + 2);
            if (bare || links.contains(document.word(i + 1))) {
                at(document, sentence, clauses, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> at(Document document, Sentence sentence, Clauses clauses, int adjective) {
        int group = adjective;
        boolean copula = false;
        while (group > sentence.first() && isGroup(document, group - 1)) {
            group--;
            copula |= document.tag(group) == Tag.BE || COPULAS.contains(document.word(group));
            if (document.tag(group) == Tag.NOT) {
                return Optional.empty();
            }
        }
        // "It is clear that it will close": an impersonal subject is not a source.
        boolean somebody = copula && !document.word(group - 1).equals("it");
        Optional<Phrase> subject = somebody ? clauses.subject(group, sentence) : Optional.empty();
        boolean clause = document.tag(adjective + 1) != Tag.PREPOSITION;
        int first = clause ? adjective + 1 : adjective + 2;
        int end = clause ? clauses.clauseEnd(first, sentence) : clauses.objectEnd(first, sentence);
        Phrase content = new Phrase(first, end);
        if (subject.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        Phrase cue = new Phrase(group, adjective + 1);
        return Optional.of(new Finding(subject, Optional.of(cue), List.of(content), "AdjectiveCue", 4));
    }

    private static boolean isGroup(Document document, int token) {
        return switch (document.tag(token)) {
            case BE, HAVE, MODAL, ADVERB, NOT -> true;
            default -> COPULAS.contains(document.word(token));
        };
    }
}

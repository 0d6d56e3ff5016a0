package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.syntax.VerbForms;
import dev.sourceline.engine.text.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Roe made the claim that it leaks} and {@code There are complaints that it leaks}: a cue noun without a possessor.
 */
final class UnownedNouns {
    private static final Set<String> NOUNS = nouns();
    private static final Set<String> LIGHT = light();

    private UnownedNouns() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
            // "a warning that came too late": before a verb, "that" is a relative pronoun.
            boolean clause = document.tag(i + 1) == Tag.THAT && !clauses.isFinite(i + 2);
            if (clause && !document.isQuoted(i) && NOUNS.contains(document.word(i))) {
                at(document, sentence, clauses, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> at(Document document, Sentence sentence, Clauses clauses, int noun) {
        int first = clauses.nounPhrases().before(noun + 1, sentence.first()).first();
        if (first > noun || isOwned(document, first, noun)) {
            return Optional.empty();
        }
        Phrase content = new Phrase(noun + 1, end(document, sentence, clauses, first, noun));
        boolean light = document.tag(first - 1).isVerbal() && LIGHT.contains(document.word(first - 1));
        if (content.isEmpty() || !light) {
            return content.isEmpty() || document.tag(first - 1) == Tag.VERB || document.tag(first - 1) == Tag.GERUND
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            Optional.empty(),
                            Optional.of(new Phrase(noun, noun + 1)),
                            List.of(content),
                            "UnownedNoun",
                            4));
        }
        int group = first - 1;
        while (group > sentence.first() && isGroup(document.tag(group - 1))) {
            group--;
        }
        if (WriterInference.opensAt(document, group)) {
            return Optional.empty();
        }
        Phrase cue = new Phrase(group, noun + 1);
        return clauses.subject(group, sentence)
                .map(subject -> new Finding(Optional.of(subject), Optional.of(cue), List.of(content), "LightVerb", 4));
    }

    private static boolean isOwned(Document document, int first, int noun) {
        for (int i = first; i < noun; i++) {
            if (document.tag(i) == Tag.POSSESSIVE || document.tag(i) == Tag.GENITIVE) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code Despite complaints that it leaks, the lock …}: a phrase at the start of the sentence ends with the comma.
     */
    private static int end(Document document, Sentence sentence, Clauses clauses, int first, int noun) {
        int end = clauses.nounClauseEnd(noun + 1, sentence);
        boolean opens = first == sentence.first() + 1 && document.tag(sentence.first()) == Tag.PREPOSITION;
        return opens ? clauses.commaIn(noun + 1, end) : end;
    }

    private static boolean isGroup(Tag tag) {
        return switch (tag) {
            case BE, HAVE, MODAL, DO, ADVERB -> true;
            default -> false;
        };
    }

    private static Set<String> nouns() {
        Set<String> found = new HashSet<>();
        for (String noun : Lexicon.entries("unowned-nouns.txt")) {
            found.add(noun);
            found.add(noun + "s");
        }
        return Set.copyOf(found);
    }

    private static Set<String> light() {
        Set<String> found = new HashSet<>();
        for (String verb : Lexicon.entries("light-verbs.txt")) {
            found.addAll(VerbForms.of(verb).keySet());
        }
        return Set.copyOf(found);
    }
}

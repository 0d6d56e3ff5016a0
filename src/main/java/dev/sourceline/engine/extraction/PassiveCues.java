package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.syntax.VerbForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code The lock is seen as unsafe} and {@code The lock was described by Roe as a wreck}: a passive participle attributes an
 * opinion about its subject.
 */
final class PassiveCues {
    private static final String NOTHING = "-";

    /** The words that can link each participle to its content. */
    private static final Map<String, Set<String>> LINKS = load();

    private PassiveCues() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
            if (document.tag(i) == Tag.PARTICIPLE && !document.isQuoted(i) && LINKS.containsKey(document.word(i))) {
                at(document, sentence, clauses, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> at(Document document, Sentence sentence, Clauses clauses, int participle) {
        int group = participle;
        boolean passive = false;
        while (group > sentence.first() && isGroup(document.tag(group - 1))) {
            group--;
            passive |= document.tag(group) == Tag.BE;
            if (document.tag(group) == Tag.NOT) {
                return Optional.empty();
            }
        }
        Optional<Phrase> by = clauses.agent(participle + 1, sentence.end());
        Optional<Phrase> subject = passive
                ? clauses.subject(group, sentence)
                : by.isPresent() ? modified(document, sentence, clauses, group) : Optional.empty();
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int behind = by.map(Phrase::end).orElse(participle + 1);
        int first = contentStart(document, document.word(participle), behind);
        if (first < 0 || first >= sentence.end()) {
            return Optional.empty();
        }
        int end = clauses.objectEnd(first, sentence);
        Phrase content = new Phrase(first, passive ? end : clauses.commaIn(first, end));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        by,
                        Optional.of(new Phrase(group, participle + 1)),
                        List.of(subject.get(), content),
                        "PassiveCue",
                        4));
    }

    /**
     * {@code The lock, described by Roe as a wreck}: the noun phrase that a participle without a form of {@code be} modifies.
     */
    private static Optional<Phrase> modified(Document document, Sentence sentence, Clauses clauses, int participle) {
        int end = document.tag(participle - 1) == Tag.COMMA ? participle - 1 : participle;
        return Optional.of(clauses.nounPhrases().before(end, sentence.first())).filter(phrase -> !phrase.isEmpty());
    }

    /** The first token of the content, or -1. */
    private static int contentStart(Document document, String participle, int at) {
        Set<String> links = LINKS.getOrDefault(participle, Set.of());
        if (document.tag(at) == Tag.TO) {
            return links.contains("to") && document.tag(at + 1).isVerbal() ? at : -1;
        }
        if (links.contains(document.word(at)) && document.tag(at + 1) != Tag.SUBORDINATOR) {
            return at + 1;
        }
        return links.contains(NOTHING) && document.tag(at).isNominal() ? at : -1;
    }

    private static boolean isGroup(Tag tag) {
        return switch (tag) {
            case BE, HAVE, MODAL, ADVERB, NOT -> true;
            default -> false;
        };
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> found = new HashMap<>();
        ComplementLinks.load("cue-passives.txt")
                .forEach((lemma, links) -> VerbForms.of(lemma).forEach((form, bits) -> {
                    if ((bits & VerbForms.PARTICIPLE) != 0) {
                        found.computeIfAbsent(form, _ -> new HashSet<>()).addAll(links);
                    }
                }));
        return Map.copyOf(found);
    }
}

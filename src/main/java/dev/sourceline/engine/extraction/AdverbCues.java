package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code The firms reportedly paid him}: an adverb attributes the clause to an unnamed source. */
final class AdverbCues {
    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly");

    private AdverbCues() {}

    static List<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        List<Finding> found = new ArrayList<>();
        for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
            if (ADVERBS.contains(document.word(i)) && !document.isQuoted(i)) {
                at(document, sentence, clauses, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> at(Document document, Sentence sentence, Clauses clauses, int adverb) {
        int verb = adverb + 1;
        boolean finite =
                document.tag(verb).isFinite() || document.tag(adverb - 1).isAuxiliary();
        // A clause such as "Roe reportedly said" has a cue of its own.
        if (!finite
                || !document.tag(verb).isVerbal()
                || CueVerbs.at(document, verb).isPresent()) {
            return Optional.empty();
        }
        int group = adverb;
        while (group > sentence.first() && document.tag(group - 1).isAuxiliary()) {
            group--;
        }
        Phrase rest = new Phrase(verb, clauses.objectEnd(verb, sentence));
        return clauses.subject(group, sentence)
                .map(subject -> new Finding(
                        Optional.empty(),
                        Optional.of(new Phrase(adverb, verb)),
                        List.of(new Phrase(subject.first(), adverb), rest),
                        "AdverbCue",
                        4));
    }
}

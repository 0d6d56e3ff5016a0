package dev.sourceline.engine.extraction;

import dev.sourceline.engine.learning.LearnedReader;
import dev.sourceline.engine.learning.RuleFinding;
import dev.sourceline.engine.learning.Weighed;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lets the learned parts read a text too, and keeps of their readings and the rules' the ones that are more probable. */
final class LearnedRelations {
    private final LearnedReader reader;

    LearnedRelations(LearnedReader reader) {
        this.reader = reader;
    }

    /** In the order of their first word of content. */
    List<Relation> weigh(Document document, List<Relation> rules) {
        List<RuleFinding> findings = RuleFindings.of(document, rules);
        boolean transcript = rules.stream().anyMatch(relation -> relation.rule().equals(SpeakerLabels.RULE));
        List<Relation> weighed = new ArrayList<>();
        List<Relation> without = new ArrayList<>();
        for (Weighed one : reader.read(document, findings, new RuleClauses(document), transcript)) {
            if (one.finding() >= 0) {
                weighed.add(rules.get(one.finding()).withConfidence(one.probability()));
            } else {
                relation(document, one).ifPresent(weighed::add);
            }
        }
        // Layout attributes what has no cue: speaker labels, headlines, quotations behind a colon.
        for (Relation relation : rules) {
            if (relation.cue().isEmpty()) {
                without.add(relation);
            }
        }
        weighed.removeIf(relation -> relation.confidence().isPresent() && isSaidIn(relation, without));
        weighed.addAll(without);
        weighed.sort(Comparator.comparing(relation -> relation.contents().getFirst()));
        return weighed;
    }

    private static Optional<Relation> relation(Document document, Weighed one) {
        RuleFinding reading = one.reading();
        return RelationFinder.relation(
                        document, new Finding(reading.mention(), reading.cue(), reading.contents(), reading.rule(), 0))
                .map(relation -> relation.withConfidence(one.probability()));
    }

    /** Whether the same words are somebody's already. */
    private static boolean isSaidIn(Relation relation, List<Relation> others) {
        for (Relation other : others) {
            for (Span content : other.contents()) {
                if (content.equals(relation.contents().getFirst())) {
                    return true;
                }
            }
        }
        return false;
    }
}

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
import java.util.Set;

/** Lets the learned parts read a text too, and keeps of their readings and the rules' the ones that are more probable. */
final class LearnedRelations {
    private static final Set<String> RELAYS = Set.of("cited", "quoted");

    private final LearnedReader reader;

    LearnedRelations(LearnedReader reader) {
        this.reader = reader;
    }

    /** In the order of their first word of content. */
    List<Relation> weigh(Document document, List<Relation> relations) {
        RuleFindings rules = RuleFindings.of(document, relations);
        List<RuleFinding> findings = RuleFindings.inTokens(document, rules.weighed());
        List<Relation> weighed = new ArrayList<>();
        for (Weighed one : reader.read(document, findings, new RuleClauses(document), rules.isTranscript())) {
            if (one.finding() >= 0) {
                weighed.add(rules.weighed().get(one.finding()).withConfidence(one.probability()));
            } else {
                relation(document, one)
                        .filter(relation -> !isSaidIn(relation, rules.kept()) && !isRelay(document, relation))
                        .ifPresent(weighed::add);
            }
        }
        weighed.addAll(rules.kept());
        weighed.sort(Comparator.comparing(relation -> relation.contents().getFirst()));
        return weighed;
    }

    private static Optional<Relation> relation(Document document, Weighed one) {
        RuleFinding reading = one.reading();
        return RelationFinder.relation(
                        document, new Finding(reading.mention(), reading.cue(), reading.contents(), reading.rule(), 0))
                .map(relation -> relation.withConfidence(one.probability()));
    }

    /** {@code An engineer cited by Reuters}: the rules read that as the way the words came. */
    private static boolean isRelay(Document document, Relation relation) {
        int behind = document.tokenAt(relation.cue().orElseThrow().end());
        return document.word(behind).equals("by") && RELAYS.contains(document.word(behind - 1));
    }

    /** Whether most of the same words are somebody's already. */
    private static boolean isSaidIn(Relation relation, List<Relation> others) {
        Span content = relation.contents().getFirst();
        for (Relation other : others) {
            for (Span said : other.contents()) {
                int common = Math.min(said.end(), content.end()) - Math.max(said.start(), content.start());
                if (2 * common >= Math.max(said.length(), content.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}

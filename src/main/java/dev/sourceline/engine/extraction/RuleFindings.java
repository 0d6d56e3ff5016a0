package dev.sourceline.engine.extraction;

import dev.sourceline.engine.learning.LearnedReader;
import dev.sourceline.engine.learning.RuleFinding;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the rules found in a text, in two parts: what the learned parts weigh, and what is the rules' own business.
 *
 * @param kept what layout attributes (speaker labels, colons), and what is attributed within the content of another: the
 *     learned parts know too little of either
 */
record RuleFindings(List<Relation> weighed, List<Relation> kept) {
    private static final Set<String> LAYOUT = Set.of(SpeakerLabels.RULE, "HeadlineColon", "QuotationAfterColon");

    /** Few relations stand in one sentence, so only so many neighbours are looked at. */
    private static final int NEAR = 8;

    RuleFindings {
        weighed = List.copyOf(weighed);
        kept = List.copyOf(kept);
    }

    static RuleFindings of(Document document, List<Relation> relations) {
        List<Relation> weighed = new ArrayList<>();
        List<Relation> kept = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            List<Relation> near = relations.subList(Math.max(0, i - NEAR), Math.min(relations.size(), i + NEAR));
            boolean own = relation.cue().isEmpty()
                    || LAYOUT.contains(relation.rule())
                    || isInLongSentence(document, relation)
                    || isNested(relation, near);
            (own ? kept : weighed).add(relation);
        }
        return new RuleFindings(weighed, kept);
    }

    static List<RuleFinding> inTokens(Document document, List<Relation> relations) {
        return relations.stream()
                .map(relation -> new RuleFinding(
                        relation.mention().map(span -> phrase(document, span)),
                        relation.cue().map(span -> phrase(document, span)),
                        relation.contents().stream()
                                .map(span -> phrase(document, span))
                                .toList(),
                        relation.rule()))
                .toList();
    }

    boolean isTranscript() {
        return kept.stream().anyMatch(relation -> relation.rule().equals(SpeakerLabels.RULE));
    }

    private static boolean isInLongSentence(Document document, Relation relation) {
        int token = document.tokenAt(relation.cue().orElseThrow().start());
        return document.sentences().get(document.sentenceOf(token)).length() > LearnedReader.LONGEST_SENTENCE;
    }

    /** Whether its cue stands in the content of another. */
    private static boolean isNested(Relation relation, List<Relation> relations) {
        Span cue = relation.cue().orElseThrow();
        for (Relation other : relations) {
            if (!other.equals(relation)) {
                for (Span content : other.contents()) {
                    if (content.contains(cue)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Phrase phrase(Document document, Span span) {
        return new Phrase(document.tokenAt(span.start()), document.tokenAt(span.end() - 1) + 1);
    }
}

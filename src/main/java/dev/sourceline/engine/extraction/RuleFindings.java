package dev.sourceline.engine.extraction;

import dev.sourceline.engine.learning.RuleFinding;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.text.Span;
import java.util.List;

/** Relations in tokens, as the learned parts read them. */
final class RuleFindings {
    private RuleFindings() {}

    static List<RuleFinding> of(Document document, List<Relation> relations) {
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

    private static Phrase phrase(Document document, Span span) {
        return new Phrase(document.tokenAt(span.start()), document.tokenAt(span.end() - 1) + 1);
    }
}

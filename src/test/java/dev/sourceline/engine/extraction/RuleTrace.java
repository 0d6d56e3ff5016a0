package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.AnatomyAnalyzer;
import dev.sourceline.engine.learning.ClauseHints;
import dev.sourceline.engine.learning.RuleFinding;
import dev.sourceline.engine.syntax.Document;
import java.util.List;

/**
 * The findings of the rules alone, for programs that train the learned parts.
 *
 * @param kept the findings that the learned parts do not score
 */
public record RuleTrace(
        Document document,
        List<RuleFinding> findings,
        List<RuleFinding> kept,
        boolean transcript,
        ClauseHints clauses) {
    public static RuleTrace of(String text) {
        var document = new Document(text, AnatomyAnalyzer.read(text, "").blocks());
        RuleFindings rules =
                RuleFindings.of(document, RelationFinder.relations(document, RelationFinder.RULES, new RuleGuard()));
        return new RuleTrace(
                document,
                RuleFindings.inTokens(document, rules.weighed()),
                RuleFindings.inTokens(document, rules.kept()),
                rules.isTranscript(),
                new RuleClauses(document));
    }
}

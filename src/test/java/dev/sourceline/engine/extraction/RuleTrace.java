package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.AnatomyAnalyzer;
import dev.sourceline.engine.learning.ClauseHints;
import dev.sourceline.engine.learning.RuleFinding;
import dev.sourceline.engine.syntax.Document;
import java.util.List;

/** What the rules alone find in a text, for programs that learn from it. */
public record RuleTrace(Document document, List<RuleFinding> findings, ClauseHints clauses) {
    public static RuleTrace of(String text) {
        var document = new Document(text, AnatomyAnalyzer.read(text, "").blocks());
        return new RuleTrace(
                document, RuleFindings.of(document, RelationFinder.relations(document, RelationFinder.RULES, new RuleGuard())), new RuleClauses(document));
    }
}

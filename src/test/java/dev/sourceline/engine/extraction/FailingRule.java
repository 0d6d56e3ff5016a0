package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that fails on "denied", and on "warned" returns a span beyond the end of the text. */
public final class FailingRule implements CueRule {
    /** An engine with this rule before all others. */
    public static Extractor extractor() {
        List<CueRule> rules = new ArrayList<>(RelationFinder.RULES);
        rules.addFirst(new FailingRule());
        return Extractor.create(rules);
    }

    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        String word = site.document().word(site.verb());
        if (word.equals("denied")) {
            throw new IllegalStateException("denied");
        }
        int tokens = site.document().tokens().size();
        return word.equals("warned")
                ? Optional.of(new Finding(
                        Optional.empty(),
                        Optional.of(site.group()),
                        List.of(new Phrase(tokens + 1, tokens + 3)),
                        "FailingRule",
                        0))
                : Optional.empty();
    }
}

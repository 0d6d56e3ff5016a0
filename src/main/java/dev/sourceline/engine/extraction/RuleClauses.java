package dev.sourceline.engine.extraction;

import dev.sourceline.engine.learning.ClauseHints;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import java.util.Optional;

/** The rules' clauses as hints for the learned parts. */
final class RuleClauses implements ClauseHints {
    private final Clauses clauses;

    RuleClauses(Document document) {
        this.clauses = new Clauses(document);
    }

    @Override
    public Optional<Phrase> subject(int group, Sentence sentence) {
        return clauses.subject(group, sentence);
    }

    @Override
    public int clauseEnd(int from, Sentence sentence) {
        return clauses.clauseEnd(from, sentence);
    }

    @Override
    public int objectEnd(int from, Sentence sentence) {
        return clauses.objectEnd(from, sentence);
    }
}

package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import java.util.Optional;

/** What the rules think of clauses: hints for the learned parts. */
public interface ClauseHints {
    /** The subject of the verb group that begins at token {@code group}. */
    Optional<Phrase> subject(int group, Sentence sentence);

    /** The end of a clause that begins at token {@code from}. */
    int clauseEnd(int from, Sentence sentence);

    /** The end of an object that begins at token {@code from}. */
    int objectEnd(int from, Sentence sentence);
}

package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Sentence;
import java.util.List;

/** Recognises one pattern in a sentence, wherever its cue stands. */
@FunctionalInterface
interface SentenceRule {
    List<Finding> findings(Document document, Sentence sentence, Clauses clauses);
}

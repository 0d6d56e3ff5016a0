package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Sentence;
import java.util.List;

/** Recognises one pattern anywhere in a sentence. */
@FunctionalInterface
interface SentenceRule {
    List<Finding> findings(Document document, Sentence sentence, Clauses clauses);
}

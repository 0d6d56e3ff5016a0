package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import java.util.List;

/**
 * One annotated attribution in tokens.
 *
 * @param head the head word of the cue, or -1
 */
record Gold(List<Phrase> contents, List<Phrase> cue, List<Phrase> source, int head, boolean optional) {}

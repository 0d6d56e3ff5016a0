package dev.sourceline.engine.learning;

import dev.sourceline.engine.syntax.Phrase;
import java.util.List;

/**
 * One of several readings of the same cue.
 *
 * @param cue the word it is all about
 * @param kind whose reading it is
 * @param finding the index of the rules' finding that the reading is; -1 for one of another kind
 * @param evidence what speaks for it, as features of the last stage
 */
record Candidate(CueContext cue, Kind kind, RuleFinding reading, int finding, Features evidence) {
    enum Kind {
        RULE,
        MODEL,
        /** The rules' source and the model's content. */
        RULE_SOURCE,
        /** The rules' content and the model's source. */
        RULE_CONTENT,
        /** The model's content and the subject of the cue. */
        MODEL_SUBJECT
    }

    List<Phrase> contents() {
        return reading.contents();
    }
}

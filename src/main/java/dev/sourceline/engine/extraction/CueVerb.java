package dev.sourceline.engine.extraction;

import java.util.Set;

/**
 * A verb that attributes, and what it takes as content.
 *
 * @param particle the word that belongs to it, as in "point out"; empty for most
 * @param prepositions the content may follow one of these
 */
record CueVerb(String lemma, String particle, Set<Frame> frames, Set<String> prepositions) {
    CueVerb {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** What can follow a cue verb. */
    enum Frame {
        /** A direct quotation, before or behind it. */
        QUOTE,
        /** A clause with or without "that". */
        CLAUSE,
        /** A clause with "that". */
        THAT,
        /** A question, or a clause with "how" or "what". */
        WH,
        /** An object that is told the content. */
        ADDRESSEE,
        /** An infinitive with "to". */
        TO,
        /** An object that is the content. */
        OBJECT,
        /** A direct quotation, where a paper speaks: "the letter reads". */
        PAPER,
        /** An object that is the content, where a paper speaks: "the poll shows Roe ahead". */
        FIGURE
    }
}

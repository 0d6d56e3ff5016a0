package dev.sourceline.engine.extraction;

import java.util.Set;

/**
 * A verb that attributes, with the forms of content it takes.
 *
 * @param particle the word that belongs to it, as in "point out"; empty for most verbs
 * @param prepositions the prepositions that can introduce its content
 */
record CueVerb(String lemma, String particle, Set<Frame> frames, Set<String> prepositions) {
    CueVerb {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** A complement of a cue verb. */
    enum Frame {
        /** A direct quotation, before or after the verb. */
        QUOTE,
        /** A clause with or without {@code that}. */
        CLAUSE,
        /** A clause with {@code that}. */
        THAT,
        /** An indirect question, or a clause with {@code how} or {@code what}. */
        WH,
        /** An object that is the addressee. */
        ADDRESSEE,
        /** An infinitive with {@code to}. */
        TO,
        /** An object that is the content. */
        OBJECT,
        /** {@code the letter reads}: a direct quotation, where the source is a document. */
        PAPER,
        /** {@code the poll shows Roe ahead}: an object that is the content, where the source is a document. */
        FIGURE
    }
}

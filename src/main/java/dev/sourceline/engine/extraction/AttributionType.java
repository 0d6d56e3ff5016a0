package dev.sourceline.engine.extraction;

/**
 * What the source does with the content, after the Penn Discourse Treebank (Prasad et al. 2008), and {@code QUESTION} where
 * the source asks.
 */
public enum AttributionType {
    /** Says, claims, denies. */
    ASSERTION,
    /** Thinks, fears, hopes. */
    BELIEF,
    /** Knows, learned. */
    FACT,
    /** Orders, agrees, wishes: it may come to pass. */
    EVENTUALITY,
    /** Asks. */
    QUESTION
}

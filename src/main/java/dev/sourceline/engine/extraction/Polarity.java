package dev.sourceline.engine.extraction;

/** Whether the source says it, does not, or might. */
public enum Polarity {
    POSITIVE,
    /** {@code She did not believe that …} */
    NEGATED,
    /** {@code She would say that …} */
    HYPOTHETICAL
}

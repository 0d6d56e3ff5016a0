package dev.sourceline.engine.extraction;

/** The style of a content: direct, indirect or mixed. */
public enum Style {
    DIRECT,
    INDIRECT,
    /** Reported speech that contains some of the source's own words in quotation marks. */
    MIXED
}

package dev.sourceline.engine.extraction;

/** Whether the content is given in the source's own words. */
public enum Style {
    DIRECT,
    INDIRECT,
    /** Reported, with some of the source's own words in quotation marks. */
    MIXED
}

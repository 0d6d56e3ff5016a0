package dev.sourceline.engine.anatomy;

/** The kind of a block. */
public enum BlockKind {
    HEADLINE,
    DEK,
    BYLINE,
    DATELINE,
    SUBHEAD,
    PARAGRAPH,
    CAPTION,
    CREDIT,
    /** An update, a correction, a clarification or an editor's note; see {@link Note}. */
    NOTE,
    BIO,
    /** A statement about the publisher, not about the article, such as a link to its policy on the use of AI. */
    DISCLOSURE,
    BOILERPLATE
}

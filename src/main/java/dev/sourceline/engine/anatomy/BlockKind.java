package dev.sourceline.engine.anatomy;

/** What a part of an article is for. */
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
    /** A link to the publisher's policy, on its use of AI for one: a statement about the publisher, not about the article. */
    DISCLOSURE,
    BOILERPLATE
}

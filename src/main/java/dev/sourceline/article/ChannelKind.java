package dev.sourceline.article;

/** How something was said; the engine's list, which this room does not know. */
enum ChannelKind {
    SPEECH,
    INTERVIEW,
    STATEMENT,
    WRITTEN_COMMUNICATION,
    PRESS_REPORT,
    SOCIAL_POST,
    PUBLISHED_WORK,
    DOCUMENT,
    LAWSUIT,
    VOTE_POLL,
    PRICE_SIGNAL,
    DATA_ANALYSIS,
    DECLINED_COMMENT,
    UNSPECIFIED
}

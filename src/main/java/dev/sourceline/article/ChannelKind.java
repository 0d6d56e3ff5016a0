package dev.sourceline.article;

/** The channels of attributions; the codes equal the engine's, which this package does not depend on. */
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

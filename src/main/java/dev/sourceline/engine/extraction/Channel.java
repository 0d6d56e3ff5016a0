package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/**
 * The channel through which a content was said, with its evidence. Immutable and thread-safe.
 *
 * @param evidence absent exactly where the kind is {@link Kind#UNSPECIFIED} or follows from the cue alone
 */
public record Channel(Kind kind, Optional<Span> evidence) {
    static final Channel UNSPECIFIED = new Channel(Kind.UNSPECIFIED, Optional.empty());

    public enum Kind {
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
}

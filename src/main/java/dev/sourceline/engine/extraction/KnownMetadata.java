package dev.sourceline.engine.extraction;

import java.time.Instant;
import java.util.Optional;

/**
 * What the caller knows of an article beside its text. It fills gaps and decides relative dates; it never contradicts a
 * span of the text.
 *
 * @param publisher the publisher's name
 */
public record KnownMetadata(Optional<String> publisher, Optional<Instant> publishedAt) {
    public static final KnownMetadata NOTHING = new KnownMetadata(Optional.empty(), Optional.empty());
}

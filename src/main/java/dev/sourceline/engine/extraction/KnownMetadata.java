package dev.sourceline.engine.extraction;

import java.time.Instant;
import java.util.Optional;

/**
 * Metadata that the caller knows besides the text. It fills gaps and resolves relative dates, and never overrides the text.
 * Immutable and thread-safe.
 *
 * @param publisher the publisher's name
 */
public record KnownMetadata(Optional<String> publisher, Optional<Instant> publishedAt) {
    public static final KnownMetadata NOTHING = new KnownMetadata(Optional.empty(), Optional.empty());
}

package dev.sourceline.extraction;

import java.time.Instant;
import java.util.Optional;

/**
 * What the caller knows of an article beside its text. It fills gaps and decides relative dates; it never contradicts a
 * span of the text.
 *
 * @param publisher the publisher's name
 */
public record Known(Optional<String> publisher, Optional<Instant> publishedAt) {
    public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
}

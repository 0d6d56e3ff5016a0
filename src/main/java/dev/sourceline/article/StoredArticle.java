package dev.sourceline.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An article and one of its versions, as stored.
 *
 * @param isNew whether the version was added just now
 */
public record StoredArticle(
        UUID article,
        UUID version,
        int number,
        Optional<String> url,
        String sha256,
        Instant receivedAt,
        Instant updatedAt,
        boolean isNew) {}

package dev.sourceline.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An article with one of its versions, as it is in the database.
 *
 * @param isNew whether this version was not there before
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

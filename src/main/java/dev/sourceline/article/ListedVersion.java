package dev.sourceline.article;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version in the transaction that writes it.
 *
 * @param isShown whether lists show it: whether it is the last one of its article
 * @param publisher of the article
 * @param publishedAt of the article
 */
public record ListedVersion(
        StoredArticle stored, boolean isShown, Optional<UUID> publisher, Optional<Instant> publishedAt) {}

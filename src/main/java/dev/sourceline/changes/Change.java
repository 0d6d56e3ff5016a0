package dev.sourceline.changes;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened to an article.
 *
 * @param version the number of the version that it happened to; of a deleted article, the one that was shown last
 */
record Change(FeedPosition position, ChangeKind kind, UUID article, int version, Instant at) {}

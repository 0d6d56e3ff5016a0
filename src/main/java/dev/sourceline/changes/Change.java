package dev.sourceline.changes;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of an article.
 *
 * @param version the number of the version that changed; for a deleted article, of the version shown last
 */
record Change(FeedPosition position, ChangeKind kind, UUID article, int version, Instant at) {}

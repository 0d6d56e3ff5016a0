package dev.sourceline.changes;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that happened to an article.
 *
 * @param cursor goes on behind this change
 * @param article its id
 * @param version the number of the version that it happened to; of a deleted article, the one that was shown last
 */
@Schema(name = "Change")
@RegisterForReflection
record ChangeView(String cursor, ChangeKind kind, UUID article, int version, Instant at) {
    static ChangeView of(Change change) {
        return new ChangeView(
                change.position().encoded(), change.kind(), change.article(), change.version(), change.at());
    }
}

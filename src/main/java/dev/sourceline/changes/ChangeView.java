package dev.sourceline.changes;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of an article.
 *
 * @param cursor the position after this change
 * @param article the id of the article
 * @param version the number of the version that changed; for a deleted article, of the version shown last
 */
@Schema(name = "Change")
@RegisterForReflection
record ChangeView(String cursor, ChangeKind kind, UUID article, int version, Instant at) {
    static ChangeView of(Change change) {
        return new ChangeView(
                change.position().encoded(), change.kind(), change.article(), change.version(), change.at());
    }
}

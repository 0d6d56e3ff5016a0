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
@Schema(name = "Change", description = "One thing that happened to an article.")
@RegisterForReflection
record ChangeView(
        @Schema(description = "Goes on behind this change") String cursor,
        @Schema(description = "What happened") ChangeKind kind,
        @Schema(description = "Id of the article") UUID article,

        @Schema(
                description =
                        "Number of the version that it happened to, from 1; of a deleted article, the one that was shown last")
        int version,

        @Schema(description = "When it happened") Instant at) {
    static ChangeView of(Change change) {
        return new ChangeView(
                change.position().encoded(), change.kind(), change.article(), change.version(), change.at());
    }
}

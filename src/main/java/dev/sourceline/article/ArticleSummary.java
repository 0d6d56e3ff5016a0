package dev.sourceline.article;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in a list. */
@Schema(description = "An article in a list.")
public record ArticleSummary(
        @Schema(description = "Id of the article") UUID id,

        @Schema(description = "Address at which it was published, where known", format = "uri")
        Optional<String> url,

        @Schema(description = "Its headline, where it has one")
        Optional<String> headline,

        @Schema(description = "Who published it, where known")
        Optional<PublisherReference> publisher,

        @Schema(description = "BCP 47 tag of its language, where known")
        Optional<String> language,

        @Schema(description = "Number of words of its last version", minimum = "0")
        int words,

        @Schema(description = "When it was published, where that is known to the minute")
        Optional<Instant> publishedAt,

        @Schema(description = "When it was first kept") Instant receivedAt,

        @Schema(description = "When it was kept, versioned or read again for the last time")
        Instant updatedAt,

        @Schema(description = "Number of its last version, from 1", minimum = "1")
        int version) {
    @Schema(description = "A publisher where one is spoken of.")
    public record PublisherReference(
            @Schema(description = "Id of the publisher") UUID id,
            @Schema(description = "Its name") String name) {}

    static ArticleSummary of(Row row) {
        return new ArticleSummary(
                row.getUUID("id"),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("headline")),
                Optional.ofNullable(row.getUUID("publisher_id"))
                        .map(id -> new PublisherReference(id, row.getString("publisher_name"))),
                Optional.ofNullable(row.getString("language")),
                row.getInteger("words"),
                Optional.ofNullable(row.getOffsetDateTime("published_at")).map(OffsetDateTime::toInstant),
                row.getOffsetDateTime("received_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getInteger("version"));
    }
}

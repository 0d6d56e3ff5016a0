package dev.sourceline.article;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** An article in a list. */
public record ArticleSummary(
        UUID id,
        Optional<String> url,
        Optional<String> headline,
        Optional<PublisherReference> publisher,
        Optional<String> language,
        int words,
        Optional<Instant> publishedAt,
        Instant receivedAt,
        Instant updatedAt,
        int version) {
    public record PublisherReference(UUID id, String name) {}

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

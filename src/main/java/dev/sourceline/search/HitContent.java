package dev.sourceline.search;

import dev.sourceline.search.Hit.FoundArticle;
import dev.sourceline.search.Hit.FoundSource;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The content of a hit, as loaded for display.
 *
 * @param configuration the text search configuration of its words; {@code name} for a source
 */
record HitContent(
        UUID id,
        String label,
        String configuration,
        Optional<FoundArticle> article,
        Optional<FoundSource> source,
        List<Snippet> snippets) {
    static final String NAME = "name";

    private static final int HIGHLIGHTS = 10;

    static HitContent of(Row row) {
        return new HitContent(
                row.getUUID("id"),
                Optional.ofNullable(row.getString("label")).orElse(""),
                row.getString("configuration"),
                Optional.ofNullable(row.getUUID("article_id")).map(id -> article(id, row)),
                Optional.ofNullable(row.getUUID("source_id")).map(id -> source(id, row)),
                row.getJsonArray("passages").stream()
                        .map(JsonObject.class::cast)
                        .map(HitContent::snippet)
                        .toList());
    }

    private static FoundArticle article(UUID id, Row row) {
        return new FoundArticle(
                id,
                row.getInteger("version"),
                Optional.ofNullable(row.getString("url")),
                Optional.ofNullable(row.getString("headline")));
    }

    private static FoundSource source(UUID id, Row row) {
        return new FoundSource(
                id, row.getString("source_name"), row.getString("source_kind"), row.getBoolean("source_named"));
    }

    private static Snippet snippet(JsonObject snippet) {
        return new Snippet(
                snippet.getInteger("start"),
                snippet.getString("prefix"),
                snippet.getString("exact"),
                snippet.getString("suffix"));
    }

    List<Highlight> highlights(Set<String> matchingWords) {
        String in = configuration.equals(NAME) ? NAME : "text";
        List<Highlight> highlights = new ArrayList<>();
        for (Snippet snippet : snippets) {
            highlights.addAll(snippet.highlights(in, matchingWords, HIGHLIGHTS - highlights.size()));
        }
        return highlights;
    }
}

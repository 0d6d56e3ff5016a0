package dev.sourceline.attribution;

import dev.sourceline.engine.text.Selector;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps rows to attributions. Contents and hops are JSON columns, so that a page takes one statement. */
final class AttributionRow {
    private static final String SELECT = """
            select attribution.id, attribution.position, attribution.style, attribution.type, attribution.polarity, attribution.confidence, attribution.hedges,
                attribution.mention_start, attribution.mention_end, attribution.mention_exact,
                attribution.cue_start, attribution.cue_end, attribution.cue_exact,
                attribution.channel, attribution.channel_start, attribution.channel_end, attribution.channel_exact,
                attribution.said_at_stated, attribution.said_at_resolved, attribution.said_at_basis,
                source.id as source_id, source.name as source_name, source.kind as source_kind, source.named as source_named,
                article.id as article_id, article.url, article.headline, version.number as version,
                (select json_agg(json_build_object('start', span_start, 'end', span_end, 'exact', exact,
                        'prefix', prefix, 'suffix', suffix) order by position)
                    from content where content.attribution_id = attribution.id) as contents,
                (select json_agg(json_build_object('role', role, 'id', hop_source.id, 'name', hop_source.name,
                        'kind', hop_source.kind, 'named', hop_source.named) order by position)
                    from hop left join source as hop_source on hop_source.id = hop.source_id
                    where hop.attribution_id = attribution.id) as relay
            from\s""";

    private static final String WITH = """
            join article on article.id = attribution.article_id
            join version on version.id = attribution.version_id
            left join source on source.id = attribution.source_id
            """;

    private final Row row;

    private AttributionRow(Row row) {
        this.row = row;
    }

    /**
     * The select clause.
     *
     * @param table {@code attribution}, or a join that contains it
     */
    static String select(String table) {
        return SELECT + table + "\n" + WITH;
    }

    static StoredAttributionView view(Row row) {
        return new AttributionRow(row).view();
    }

    private StoredAttributionView view() {
        return new StoredAttributionView(
                row.getUUID("id"),
                article(),
                row.getString("style"),
                row.getString("type"),
                row.getString("polarity"),
                source(),
                quote("mention"),
                quote("cue"),
                objects("contents").map(AttributionRow::content).toList(),
                channel(),
                objects("relay").map(AttributionRow::hop).toList(),
                List.of(row.getArrayOfStrings("hedges")),
                saidAt(),
                row.getDouble("confidence"));
    }

    private ArticleReference article() {
        return new ArticleReference(
                row.getUUID("article_id"), row.getInteger("version"), text("url"), text("headline"));
    }

    private Optional<SourceReference> source() {
        return Optional.ofNullable(row.getUUID("source_id"))
                .map(id -> new SourceReference(
                        id,
                        row.getString("source_name"),
                        row.getString("source_kind"),
                        row.getBoolean("source_named")));
    }

    private Optional<QuoteView> quote(String name) {
        return text(name + "_exact")
                .map(exact -> new QuoteView(row.getInteger(name + "_start"), row.getInteger(name + "_end"), exact));
    }

    private ChannelView channel() {
        return new ChannelView(
                row.getString("channel"),
                text("channel_exact"),
                Optional.ofNullable(row.getInteger("channel_start")),
                Optional.ofNullable(row.getInteger("channel_end")));
    }

    private Optional<SaidAtView> saidAt() {
        Optional<LocalDate> resolved = Optional.ofNullable(row.getLocalDate("said_at_resolved"));
        return text("said_at_stated").map(stated -> new SaidAtView(stated, resolved, text("said_at_basis")));
    }

    private static Selector content(JsonObject content) {
        return new Selector(
                content.getInteger("start"),
                content.getInteger("end"),
                content.getString("exact"),
                content.getString("prefix"),
                content.getString("suffix"));
    }

    private static StoredAttributionView.Hop hop(JsonObject hop) {
        return new StoredAttributionView.Hop(
                hop.getString("role"),
                Optional.ofNullable(hop.getString("id"))
                        .map(id -> new SourceReference(
                                UUID.fromString(id),
                                hop.getString("name"),
                                hop.getString("kind"),
                                hop.getBoolean("named"))));
    }

    private Optional<String> text(String column) {
        return Optional.ofNullable(row.getString(column));
    }

    private Stream<JsonObject> objects(String column) {
        @Nullable JsonArray array = row.getJsonArray(column);
        return array == null ? Stream.empty() : array.stream().map(JsonObject.class::cast);
    }
}

package dev.sourceline.attribution;

import dev.sourceline.page.Conditions;
import dev.sourceline.page.Cursor;
import dev.sourceline.page.Page;
import dev.sourceline.page.PageRequest;
import dev.sourceline.page.RowLines;
import dev.sourceline.problem.Failure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Lists attributions of the versions that are shown: across articles the last first, in one article in reading order. */
@ApplicationScoped
class AttributionList {
    private static final String NAME = "attributions";
    private static final String NAME_IN_ARTICLE = "attributions of an article";
    private static final String LAST_FIRST = " order by attribution.id desc";

    private static final UUID LAST = new UUID(-1, -1);

    private static final String RELAYED = """
            attribution.id in (
                select attribution_id from hop where role = 'relay' and source_id = ? and attribution_id < ?)
            """;

    private static final String SAID = """
            attribution.id in (
                select attribution_id from content
                where to_tsvector('simple', left(exact, 10000)) @@ websearch_to_tsquery('simple', ?)
                    and attribution_id < ?)
            """;

    private final Pool database;
    private final RowLines lines;

    AttributionList(Pool database, RowLines lines) {
        this.database = database;
        this.lines = lines;
    }

    Uni<KeptAttributionView> get(UUID id) {
        Conditions conditions = new Conditions().and("attribution.id = ?", id);
        return database.preparedQuery(AttributionRow.SELECT + conditions.where())
                .execute(conditions.values())
                .map(AttributionList::views)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new Failure.NotFound("attribution", id)));
    }

    Uni<Page<KeptAttributionView>> list(AttributionFilter filter, PageRequest page) {
        return list(conditions(filter, page), LAST_FIRST, page, AttributionList::cursor);
    }

    /** All that the filter lets through, one by one. */
    Multi<KeptAttributionView> all(AttributionFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter, page);
        String sql = AttributionRow.SELECT + conditions.where() + LAST_FIRST + page.limitClause();
        return lines.of(sql, conditions.values()).map(AttributionRow::view);
    }

    Uni<Page<KeptAttributionView>> ofSource(UUID source, PageRequest page) {
        Conditions conditions = new Conditions().and("attribution.current").and("attribution.source_id = ?", source);
        page.after(NAME, 1).ifPresent(cursor -> conditions.and("attribution.id < ?", cursor.id(0)));
        return list(conditions, LAST_FIRST, page, AttributionList::cursor);
    }

    Uni<Page<KeptAttributionView>> ofArticle(UUID article, PageRequest page) {
        Conditions conditions = new Conditions().and("attribution.current").and("attribution.article_id = ?", article);
        page.after(NAME_IN_ARTICLE, 1)
                .ifPresent(cursor -> conditions.and("attribution.position > ?", cursor.number(0)));
        return list(
                conditions,
                " order by attribution.position",
                page,
                last -> new Cursor(
                        NAME_IN_ARTICLE, List.of(last.getInteger("position").toString())));
    }

    private static Conditions conditions(AttributionFilter filter, PageRequest page) {
        // What is joined begins where the page does, which PostgreSQL does not see for itself.
        UUID before = page.after(NAME, 1).map(cursor -> cursor.id(0)).orElse(LAST);
        Conditions conditions = new Conditions()
                .and("attribution.current")
                .and("attribution.id < ?", before)
                .andIfGiven("attribution.source_id = ?", filter.source())
                .andIfGiven("attribution.channel = ?", filter.channel())
                .andIfGiven("attribution.style = ?", filter.style())
                .andIfGiven("attribution.named = ?", filter.named());
        filter.relayedBy().ifPresent(source -> conditions.and(RELAYED, source, before));
        filter.q().ifPresent(words -> conditions.and(SAID, words, before));
        return conditions;
    }

    private Uni<Page<KeptAttributionView>> list(
            Conditions conditions, String order, PageRequest page, Function<Row, Cursor> cursor) {
        String sql = AttributionRow.SELECT + conditions.where() + order + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows ->
                        Page.of(StreamSupport.stream(rows.spliterator(), false).toList(), page.size(), cursor))
                .map(found -> new Page<>(
                        found.items().stream().map(AttributionRow::view).toList(), found.nextCursor()));
    }

    private static Cursor cursor(Row last) {
        return new Cursor(NAME, List.of(last.getUUID("id").toString()));
    }

    private static List<KeptAttributionView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(AttributionRow::view)
                .toList();
    }
}

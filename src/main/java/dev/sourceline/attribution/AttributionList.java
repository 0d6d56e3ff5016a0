package dev.sourceline.attribution;

import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.IndexIntersection;
import dev.sourceline.platform.paging.IntersectionPlanner;
import dev.sourceline.platform.paging.OrderedIndex;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.paging.RareMatches;
import dev.sourceline.platform.paging.StreamedRows;
import dev.sourceline.platform.paging.WhereClause;
import dev.sourceline.platform.problem.ServiceException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Lists attributions of the versions shown: newest first across articles, in reading order within one article. */
@ApplicationScoped
class AttributionList {
    private static final String NAME = "attributions";
    static final String NAME_IN_ARTICLE = "attributions of an article";
    private static final String LAST_FIRST = " order by attribution.id desc";

    private static final String ID = "id";

    private static final String SELECT = AttributionRow.select("attribution");

    // "distinct", since a source may relay an attribution twice. The columns are in the order of the index, which
    // avoids a sort.
    private static final String RELAYS = """
            (select distinct on (source_id, attribution_id) source_id, attribution_id as id
            from hop
            where role = 'relay'
            order by source_id, attribution_id desc) as relayed
            """;

    // A scalar subquery, evaluated for each row that is read: with a join or "exists" PostgreSQL would start from all
    // contents
    // that match.
    private static final String SAID = """
            (select true from attribution_words
            where attribution_id = %s and words @@ exact_words(websearch_to_tsquery('simple', ?))
            limit 1)""";

    /** A wish or a belief is not what somebody said: it is listed where its type is asked for. */
    private static final String SAID_OR_ASKED = "attribution.type in ('assertion', 'question')";

    private final Pool database;
    private final IntersectionPlanner planner;
    private final RareMatches rareMatches;
    private final StreamedRows lines;

    AttributionList(Pool database, IntersectionPlanner planner, RareMatches rareMatches, StreamedRows lines) {
        this.database = database;
        this.planner = planner;
        this.rareMatches = rareMatches;
        this.lines = lines;
    }

    Uni<StoredAttributionView> get(UUID id) {
        WhereClause conditions = new WhereClause().and("attribution.id = ?", id);
        return database.preparedQuery(SELECT + conditions.where())
                .execute(conditions.values())
                .map(AttributionList::views)
                .map(found ->
                        found.stream().findFirst().orElseThrow(() -> new ServiceException.NotFound("attribution", id)));
    }

    Uni<Page<StoredAttributionView>> list(AttributionFilter filter, PageRequest page) {
        return intersection(filter).chain(indexes -> list(filter, indexes, page));
    }

    /** All attributions that match the filter, as a stream. */
    Uni<Multi<StoredAttributionView>> all(AttributionFilter filter, PageRequest page) {
        return intersection(filter).map(indexes -> all(filter, indexes, page));
    }

    private Uni<IndexIntersection> intersection(AttributionFilter filter) {
        List<OrderedIndex> lists = lists(filter);
        return filter.q().isEmpty()
                ? planner.of(lists)
                : rareMatches
                        .few("attributions_found", filter.q().get())
                        .chain(few -> few.map(ids -> Uni.createFrom().item(IndexIntersection.probe(ids, lists)))
                                .orElseGet(() -> planner.of(lists)));
    }

    private static List<OrderedIndex> lists(AttributionFilter filter) {
        List<OrderedIndex> lists = new ArrayList<>();
        filter.source().ifPresent(source -> lists.add(current("source_id", source)));
        filter.channel().ifPresent(channel -> lists.add(current("channel", channel)));
        filter.style().ifPresent(style -> lists.add(current("style", style)));
        filter.type().ifPresent(type -> lists.add(current("type", type)));
        filter.named().ifPresent(named -> lists.add(current("named", named)));
        filter.relayedBy()
                .ifPresent(source -> lists.add(new OrderedIndex(RELAYS, ID, "source_id = ?", List.of(source))));
        return lists;
    }

    private static OrderedIndex current(String column, Object value) {
        return new OrderedIndex(
                "attribution as listed", ID, "listed.current and listed." + column + " = ?", List.of(value));
    }

    private Uni<Page<StoredAttributionView>> list(
            AttributionFilter filter, IndexIntersection indexes, PageRequest page) {
        WhereClause conditions = new WhereClause();
        String sql = select(filter, indexes, page, conditions);
        return list(sql, conditions, page, AttributionList::cursor);
    }

    private Multi<StoredAttributionView> all(AttributionFilter filter, IndexIntersection indexes, PageRequest page) {
        WhereClause conditions = new WhereClause();
        String sql = select(filter, indexes, page, conditions) + page.limitClause();
        return lines.of(sql, conditions.values()).map(AttributionRow::view);
    }

    private static String select(
            AttributionFilter filter, IndexIntersection indexes, PageRequest page, WhereClause conditions) {
        String id = indexes.lists().isEmpty() ? "attribution.id" : "met.id";
        conditions.and("attribution.current");
        if (filter.type().isEmpty()) {
            conditions.and(SAID_OR_ASKED);
        }
        indexes.check(id, conditions);
        if (indexes.among().isEmpty()) {
            conditions.andIfGiven(SAID.replace("%s", id), filter.q());
        }
        if (indexes.lists().isEmpty()) {
            after(page, id, conditions);
            return AttributionRow.select("attribution") + conditions.where() + LAST_FIRST;
        }
        String matches = indexes.intersection(List.of(ID), list -> after(page, ID, list), conditions);
        return AttributionRow.select("(" + matches + ") as met" + IndexIntersection.joinById("attribution", id))
                + conditions.where() + " order by met.id desc";
    }

    private static void after(PageRequest page, String id, WhereClause conditions) {
        page.after(NAME, 1).ifPresent(cursor -> conditions.and(id + " < ?", cursor.id(0)));
    }

    Uni<Page<StoredAttributionView>> ofSource(UUID source, PageRequest page) {
        WhereClause conditions = new WhereClause()
                .and("attribution.current")
                .and("attribution.source_id = ?", source)
                .and(SAID_OR_ASKED);
        after(page, "attribution.id", conditions);
        return list(SELECT + conditions.where() + LAST_FIRST, conditions, page, AttributionList::cursor);
    }

    Uni<Page<StoredAttributionView>> ofArticle(UUID article, PageRequest page) {
        WhereClause conditions =
                new WhereClause().and("attribution.current").and("attribution.article_id = ?", article);
        page.after(NAME_IN_ARTICLE, 1)
                .ifPresent(cursor -> conditions.and("attribution.position > ?", cursor.number(0)));
        return list(
                SELECT + conditions.where() + " order by attribution.position",
                conditions,
                page,
                last -> new Cursor(
                        NAME_IN_ARTICLE, List.of(last.getInteger("position").toString())));
    }

    private Uni<Page<StoredAttributionView>> list(
            String sql, WhereClause conditions, PageRequest page, Function<Row, Cursor> cursor) {
        return database.preparedQuery(sql + conditions.limit(page.size()))
                .execute(conditions.values())
                .map(rows ->
                        Page.of(StreamSupport.stream(rows.spliterator(), false).toList(), page.size(), cursor))
                .map(found -> new Page<>(
                        found.items().stream().map(AttributionRow::view).toList(), found.nextCursor()));
    }

    private static Cursor cursor(Row last) {
        return new Cursor(NAME, List.of(last.getUUID("id").toString()));
    }

    private static List<StoredAttributionView> views(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(AttributionRow::view)
                .toList();
    }
}

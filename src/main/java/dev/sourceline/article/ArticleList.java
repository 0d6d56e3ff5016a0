package dev.sourceline.article;

import dev.sourceline.platform.paging.IndexIntersection;
import dev.sourceline.platform.paging.IntersectionPlanner;
import dev.sourceline.platform.paging.OrderedIndex;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.paging.RareMatches;
import dev.sourceline.platform.paging.StreamedRows;
import dev.sourceline.platform.paging.WhereClause;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists articles, newest first. */
@ApplicationScoped
public class ArticleList {
    private static final String SELECT = """
            select article.id, article.url, article.headline, article.language, article.words, article.published_at,
                article.received_at, article.updated_at, article.version,
                publisher.id as publisher_id, publisher.name as publisher_name
            from\s""";

    /** The index of all articles. */
    private static final OrderedIndex ALL = new OrderedIndex("article", "id", "deleted_at is null", List.of());

    private static final String PUBLISHER = " left join publisher on publisher.id = article.publisher_id";

    private final Pool database;
    private final IntersectionPlanner meetings;
    private final RareMatches found;
    private final TimeBoundsPlanner times;
    private final StreamedRows lines;

    ArticleList(
            Pool database,
            IntersectionPlanner meetings,
            RareMatches found,
            TimeBoundsPlanner times,
            StreamedRows lines) {
        this.database = database;
        this.meetings = meetings;
        this.found = found;
        this.times = times;
        this.lines = lines;
    }

    /** The most recently received articles. */
    public Uni<Page<ArticleSummary>> recent(PageRequest page) {
        return list(ArticleFilter.NONE, page);
    }

    /** The articles in which a source appears. */
    public Uni<Page<ArticleSummary>> withSource(UUID source, PageRequest page) {
        return list(ArticleFilter.withSource(Optional.of(source)), page);
    }

    Uni<Page<ArticleSummary>> list(ArticleFilter filter, PageRequest page) {
        return way(filter).chain(way -> times.of(filter).chain(bounds -> list(bounds, way, page)));
    }

    /** All articles that match the filter, as a stream. */
    Uni<Multi<ArticleSummary>> all(ArticleFilter filter, PageRequest page) {
        return way(filter).chain(way -> times.of(filter).map(bounds -> all(bounds, way, page)));
    }

    /**
     * Chooses the query plan. A filter by words alone is left to PostgreSQL, which has statistics on words, but
     * none on how many articles share several facets.
     */
    private Uni<IndexIntersection> way(ArticleFilter filter) {
        List<OrderedIndex> facets = FacetFilter.of(filter);
        List<OrderedIndex> lists = facets.isEmpty() && filter.isBoundedByAnotherTime() ? List.of(ALL) : facets;
        if (filter.q().isEmpty() || lists.isEmpty()) {
            return meetings.of(lists);
        }
        return found.few("articles_found", filter.q().get())
                .chain(few -> few.map(ids -> Uni.createFrom().item(IndexIntersection.probe(ids, facets)))
                        .orElseGet(() -> meetings.of(lists)));
    }

    private Uni<Page<ArticleSummary>> list(TimeBounds times, IndexIntersection way, PageRequest page) {
        WhereClause conditions = new WhereClause();
        String sql = select(times, way, page, conditions) + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows ->
                        Page.of(summaries(rows), page.size(), times.filter().order()::cursor));
    }

    private Multi<ArticleSummary> all(TimeBounds times, IndexIntersection way, PageRequest page) {
        WhereClause conditions = new WhereClause();
        String sql = select(times, way, page, conditions) + page.limitClause();
        return lines.of(sql, conditions.values()).map(ArticleSummary::of);
    }

    private static String select(TimeBounds times, IndexIntersection way, PageRequest page, WhereClause conditions) {
        ArticleOrder order = times.filter().order();
        conditions.and("article.deleted_at is null");
        conditions.andIfGiven(
                "article.document @@ websearch_to_tsquery('simple', ?)",
                times.filter().q());
        if (way.lists().isEmpty()) {
            way.check("article.id", conditions);
            times.apply("article", conditions);
            order.after(page, "article", "id", conditions);
            return SELECT + "article" + PUBLISHER + conditions.where() + order.clause("article", "id");
        }
        OrderedIndex list = way.lists().getFirst();
        String id = "met." + list.id();
        way.check(id, conditions);
        String met =
                way.intersection(order.columns(list.id()), bounds -> bounds(times, page, list, bounds), conditions);
        return SELECT + "(" + met + ") as met" + IndexIntersection.joinById("article", id) + PUBLISHER
                + conditions.where() + order.clause("met", list.id());
    }

    /** Adds the time bounds as conditions on the index that the list is read from. */
    private static void bounds(TimeBounds times, PageRequest page, OrderedIndex list, WhereClause bounds) {
        times.filter().order().after(page, list.table(), list.id(), bounds);
        times.apply(list.table(), bounds);
    }

    private static List<ArticleSummary> summaries(RowSet<Row> rows) {
        List<ArticleSummary> summaries = new ArrayList<>(rows.size());
        rows.forEach(row -> summaries.add(ArticleSummary.of(row)));
        return summaries;
    }
}

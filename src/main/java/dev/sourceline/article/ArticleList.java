package dev.sourceline.article;

import dev.sourceline.platform.database.PreparedStatements;
import dev.sourceline.platform.id.NameKey;
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
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Lists articles, newest first. */
@ApplicationScoped
public class ArticleList {
    private static final String SELECT = """
            select article.id, article.url, article.headline, article.language, article.words, article.published_at,
                article.received_at, article.updated_at, article.version,
                publisher.id as publisher_id, publisher.name as publisher_name
            from\s""";

    /** All articles. */
    private static final OrderedIndex ALL = new OrderedIndex("article", "id", "deleted_at is null", List.of());

    // Of each that is read: PostgreSQL would rather look for all that say so.
    private static final String SAYS = """
            (select true from article_words
            where article_words.article_id = article.id
                and words @@ exact_words(websearch_to_tsquery('simple', ?))
            limit 1)""";

    private static final Pattern A_UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String PUBLISHER_CALLED =
            "select publisher.id from publisher where publisher.key = $1" + PreparedStatements.KEPT;

    private static final String OF_UNNAMED_SOURCE = """
            select source.article_id
            from source
                join article on article.id = source.article_id
                join version on version.article_id = article.id and version.number = article.version
            where source.id = $1
                and exists (
                    select from appearance
                    where appearance.version_id = version.id and appearance.source_id = source.id)
            """ + PreparedStatements.KEPT;

    private static final String PUBLISHER = " left join publisher on publisher.id = article.publisher_id";

    private final Pool database;
    private final IntersectionPlanner planner;
    private final RareMatches rareMatches;
    private final TimeBoundsPlanner times;
    private final StreamedRows lines;

    ArticleList(
            Pool database,
            IntersectionPlanner planner,
            RareMatches rareMatches,
            TimeBoundsPlanner times,
            StreamedRows lines) {
        this.database = database;
        this.planner = planner;
        this.rareMatches = rareMatches;
        this.times = times;
        this.lines = lines;
    }

    /** The articles that came last. */
    public Uni<Page<ArticleSummary>> recent(PageRequest page) {
        return list(ArticleFilter.NONE, page);
    }

    /** The articles in which a source appears. */
    public Uni<Page<ArticleSummary>> withSource(UUID source, PageRequest page) {
        return list(ArticleFilter.withSource(Optional.of(source)), page);
    }

    Uni<Page<ArticleSummary>> list(ArticleFilter filter, PageRequest page) {
        return intersection(filter).chain(indexes -> times.of(filter).chain(bounds -> list(bounds, indexes, page)));
    }

    /** All that the filter lets through, one by one. */
    Uni<Multi<ArticleSummary>> all(ArticleFilter filter, PageRequest page) {
        return intersection(filter).chain(indexes -> times.of(filter).map(bounds -> all(bounds, indexes, page)));
    }

    private Uni<IndexIntersection> intersection(ArticleFilter filter) {
        return publisher(filter)
                .chain(publisher -> ofUnnamedSource(filter)
                        .chain(article -> intersection(filter, FacetFilter.of(filter, publisher, article))));
    }

    /** Articles are listed by the id of their publisher; nobody's id is the name that nobody has. */
    private Uni<Optional<String>> publisher(ArticleFilter filter) {
        Optional<String> asked = filter.publisher();
        return asked.isEmpty() || A_UUID.matcher(asked.get()).matches()
                ? Uni.createFrom().item(asked.map(id -> id.toLowerCase(Locale.ROOT)))
                : find(PUBLISHER_CALLED, NameKey.of(asked.get()))
                        .map(id -> Optional.of(id.map(UUID::toString).orElse("")));
    }

    private Uni<Optional<UUID>> ofUnnamedSource(ArticleFilter filter) {
        return filter.source().isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : find(OF_UNNAMED_SOURCE, filter.source().get());
    }

    private Uni<Optional<UUID>> find(String sql, Object value) {
        return database.preparedQuery(sql)
                .execute(Tuple.of(value))
                .map(rows -> rows.size() == 0
                        ? Optional.empty()
                        : Optional.of(rows.iterator().next().getUUID(0)));
    }

    /** Words alone are left to PostgreSQL in the order of arrival: it knows how frequent they are. */
    private Uni<IndexIntersection> intersection(ArticleFilter filter, List<OrderedIndex> facets) {
        List<OrderedIndex> lists = facets.isEmpty() && filter.isBoundedByAnotherTime() ? List.of(ALL) : facets;
        if (filter.q().isEmpty() || isOfWords(filter, lists)) {
            return planner.of(lists);
        }
        return rareMatches
                .few("articles_found", filter.q().get())
                .chain(few -> few.map(ids -> Uni.createFrom().item(IndexIntersection.probe(ids, facets)))
                        .orElseGet(() -> planner.of(lists)));
    }

    private static boolean isOfWords(ArticleFilter filter, List<OrderedIndex> lists) {
        return filter.q().isPresent() && lists.isEmpty() && filter.order() == ArticleOrder.RECEIVED;
    }

    private Uni<Page<ArticleSummary>> list(TimeBounds times, IndexIntersection indexes, PageRequest page) {
        WhereClause conditions = new WhereClause();
        String sql = select(times, indexes, page, conditions, conditions.limit(page.size()));
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows ->
                        Page.of(summaries(rows), page.size(), times.filter().order()::cursor));
    }

    private Multi<ArticleSummary> all(TimeBounds times, IndexIntersection indexes, PageRequest page) {
        WhereClause conditions = new WhereClause();
        String sql = select(times, indexes, page, conditions, page.limitClause());
        return lines.of(sql, conditions.values()).map(ArticleSummary::of);
    }

    private static String select(
            TimeBounds times, IndexIntersection indexes, PageRequest page, WhereClause conditions, String limit) {
        ArticleFilter filter = times.filter();
        ArticleOrder order = filter.order();
        if (isOfWords(filter, indexes.lists()) && indexes.among().isEmpty()) {
            return words(times, page, conditions, limit);
        }
        conditions.and("article.deleted_at is null");
        boolean isList = !indexes.lists().isEmpty();
        String id = isList ? "met." + indexes.lists().getFirst().id() : "article.id";
        indexes.check(id, conditions);
        if (indexes.among().isEmpty()) {
            conditions.andIfGiven(SAYS, filter.q());
        }
        if (!isList) {
            times.apply("article", conditions);
            order.after(page, "article", "id", conditions);
            return SELECT + "article" + PUBLISHER + conditions.where() + order.clause("article", "id") + limit;
        }
        OrderedIndex list = indexes.lists().getFirst();
        String matches =
                indexes.intersection(order.columns(list.id()), bounds -> bounds(times, page, list, bounds), conditions);
        return SELECT + "(" + matches + ") as met" + IndexIntersection.joinById("article", id) + PUBLISHER
                + conditions.where() + order.clause("met", list.id()) + limit;
    }

    /** The last articles that say something: along their order or by the index of words, as PostgreSQL sees fit. */
    private static String words(TimeBounds times, PageRequest page, WhereClause conditions, String limit) {
        WhereClause said = conditions
                .elsewhere()
                .andIfGiven(
                        "article_words.words @@ exact_words(websearch_to_tsquery('simple', ?))",
                        times.filter().q());
        times.filter().order().after(page, "article_words", "article_id", said);
        return SELECT + "(select article_id from article_words" + said.where() + " order by article_id desc" + limit
                + ") as met" + IndexIntersection.joinById("article", "met.article_id") + PUBLISHER
                + " order by met.article_id desc";
    }

    /** Where a list begins and ends, and what it leaves out: its index holds the times. */
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

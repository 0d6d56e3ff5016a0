package dev.sourceline.article;

import dev.sourceline.page.Conditions;
import dev.sourceline.page.Found;
import dev.sourceline.page.Listed;
import dev.sourceline.page.Meetings;
import dev.sourceline.page.Page;
import dev.sourceline.page.PageRequest;
import dev.sourceline.page.RowLines;
import dev.sourceline.page.Way;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
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

    private static final String PUBLISHER = " left join publisher on publisher.id = article.publisher_id";

    private final Pool database;
    private final Meetings meetings;
    private final Found found;
    private final RowLines lines;

    ArticleList(Pool database, Meetings meetings, Found found, RowLines lines) {
        this.database = database;
        this.meetings = meetings;
        this.found = found;
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
        return way(filter).chain(way -> list(filter, way, page));
    }

    /** All that the filter lets through, one by one. */
    Uni<Multi<ArticleSummary>> all(ArticleFilter filter, PageRequest page) {
        return way(filter).map(way -> all(filter, way, page));
    }

    /** Words alone are left to PostgreSQL: it knows how frequent they are, but not how many articles have several things. */
    private Uni<Way> way(ArticleFilter filter) {
        List<Listed> lists = Facets.of(filter);
        if (filter.q().isEmpty() || lists.isEmpty()) {
            return meetings.of(lists);
        }
        return found.few("articles_found", filter.q().get())
                .chain(few -> few.map(ids -> Uni.createFrom().item(Way.among(ids, lists)))
                        .orElseGet(() -> meetings.of(lists)));
    }

    private Uni<Page<ArticleSummary>> list(ArticleFilter filter, Way way, PageRequest page) {
        Conditions conditions = new Conditions();
        String sql = select(filter, way, page, conditions) + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> Page.of(summaries(rows), page.size(), filter.order()::cursor));
    }

    private Multi<ArticleSummary> all(ArticleFilter filter, Way way, PageRequest page) {
        Conditions conditions = new Conditions();
        String sql = select(filter, way, page, conditions) + page.limitClause();
        return lines.of(sql, conditions.values()).map(ArticleSummary::of);
    }

    private static String select(ArticleFilter filter, Way way, PageRequest page, Conditions conditions) {
        ArticleOrder order = filter.order();
        conditions.and("article.deleted_at is null");
        published(filter, "article", conditions);
        updated(filter, "article", conditions);
        conditions.andIfGiven("article.document @@ websearch_to_tsquery('simple', ?)", filter.q());
        String id = way.lists().isEmpty() ? "article.id" : "met." + Facets.ID;
        way.check(id, conditions);
        if (way.lists().isEmpty()) {
            order.after(page, "article", "id", conditions);
            return SELECT + "article" + PUBLISHER + conditions.where() + order.clause("article", "id");
        }
        String met = way.meeting(order.columns(Facets.ID), list -> bounds(filter, page, list), conditions);
        return SELECT + "(" + met + ") as met" + Way.each("article", id) + PUBLISHER + conditions.where()
                + order.clause("met", Facets.ID);
    }

    /** Where lists begin and end, as far as their index tells. */
    private static void bounds(ArticleFilter filter, PageRequest page, Conditions list) {
        ArticleOrder order = filter.order();
        order.after(page, Facets.TABLE, Facets.ID, list);
        switch (order) {
            case PUBLISHED -> published(filter, Facets.TABLE, list);
            case UPDATED -> updated(filter, Facets.TABLE, list);
            case RECEIVED -> {}
        }
    }

    private static void published(ArticleFilter filter, String table, Conditions conditions) {
        conditions
                .andIfGiven(table + ".published_at >= ?", filter.publishedFrom().map(ArticleList::time))
                .andIfGiven(table + ".published_at < ?", filter.publishedTo().map(ArticleList::time));
    }

    private static void updated(ArticleFilter filter, String table, Conditions conditions) {
        conditions.andIfGiven(table + ".updated_at >= ?", filter.updatedSince().map(ArticleList::time));
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static List<ArticleSummary> summaries(RowSet<Row> rows) {
        List<ArticleSummary> summaries = new ArrayList<>(rows.size());
        rows.forEach(row -> summaries.add(ArticleSummary.of(row)));
        return summaries;
    }
}

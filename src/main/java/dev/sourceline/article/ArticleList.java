package dev.sourceline.article;

import dev.sourceline.id.NameKey;
import dev.sourceline.page.Conditions;
import dev.sourceline.page.Cursor;
import dev.sourceline.page.Page;
import dev.sourceline.page.PageRequest;
import dev.sourceline.page.RowLines;
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
import java.util.UUID;
import java.util.regex.Pattern;

/** Lists articles: the last that came first, or, where days of publication are asked for, the last published first. */
@ApplicationScoped
public class ArticleList {
    private static final String NAME = "articles";
    private static final String NAME_BY_PUBLICATION = "articles by publication";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String SELECT = """
            select article.id, article.url, article.headline, article.language, article.words, article.published_at,
                article.received_at, article.updated_at, article.version,
                publisher.id as publisher_id, publisher.name as publisher_name
            from article left join publisher on publisher.id = article.publisher_id
            """;

    private static final String SELECT_WITH_SOURCE =
            SELECT + " join article_source on article_source.article_id = article.id";

    private final Pool database;
    private final RowLines lines;

    ArticleList(Pool database, RowLines lines) {
        this.database = database;
        this.lines = lines;
    }

    /** The articles that came last. */
    public Uni<Page<ArticleSummary>> recent(PageRequest page) {
        return list(ArticleFilter.NONE, page);
    }

    Uni<Page<ArticleSummary>> list(ArticleFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter, page);
        String sql = select(filter, conditions) + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> Page.of(summaries(rows), page.size(), last -> cursor(filter, last)));
    }

    /** All that the filter lets through, one by one. */
    Multi<ArticleSummary> all(ArticleFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter, page);
        return lines.of(select(filter, conditions) + page.limitClause(), conditions.values())
                .map(ArticleSummary::of);
    }

    private static String select(ArticleFilter filter, Conditions conditions) {
        String order = filter.isByPublication()
                ? " order by article.published_at desc, article.id desc"
                : " order by article.id desc";
        return (filter.source().isPresent() ? SELECT_WITH_SOURCE : SELECT) + conditions.where() + order;
    }

    private static Conditions conditions(ArticleFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        after(filter, page, conditions);
        return conditions;
    }

    private static Conditions conditions(ArticleFilter filter) {
        Conditions conditions = new Conditions().and("article.deleted_at is null");
        filter.publisher().ifPresent(publisher -> publisher(publisher, conditions));
        return conditions
                .andIfGiven("article_source.source_id = ?", filter.source())
                .andIfGiven("article.published_at >= ?", filter.publishedFrom().map(ArticleList::time))
                .andIfGiven("article.published_at < ?", filter.publishedTo().map(ArticleList::time))
                .andIfGiven("article.document @@ websearch_to_tsquery('simple', ?)", filter.q());
    }

    private static void publisher(String publisher, Conditions conditions) {
        if (ID.matcher(publisher).matches()) {
            conditions.and("article.publisher_id = ?", UUID.fromString(publisher));
        } else {
            conditions.and("article.publisher_id = (select id from publisher where key = ?)", NameKey.of(publisher));
        }
    }

    private static void after(ArticleFilter filter, PageRequest page, Conditions conditions) {
        if (filter.isByPublication()) {
            conditions.and("article.published_at is not null");
            page.after(NAME_BY_PUBLICATION, 2)
                    .ifPresent(cursor -> conditions.and(
                            "(article.published_at, article.id) < (?, ?)", time(cursor.instant(0)), cursor.id(1)));
        } else {
            page.after(NAME, 1).ifPresent(cursor -> conditions.and("article.id < ?", cursor.id(0)));
        }
    }

    private static Cursor cursor(ArticleFilter filter, ArticleSummary last) {
        String id = last.id().toString();
        return filter.isByPublication()
                ? new Cursor(
                        NAME_BY_PUBLICATION,
                        List.of(last.publishedAt().map(Instant::toString).orElse(""), id))
                : new Cursor(NAME, List.of(id));
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

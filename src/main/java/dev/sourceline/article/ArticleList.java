package dev.sourceline.article;

import dev.sourceline.id.NameKey;
import dev.sourceline.page.Conditions;
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
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists articles, newest first. */
@ApplicationScoped
public class ArticleList {
    private static final String SOURCE = "source";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final String SELECT = """
            select article.id, article.url, article.headline, article.language, article.words, article.published_at,
                article.received_at, article.updated_at, article.version,
                publisher.id as publisher_id, publisher.name as publisher_name
            from article left join publisher on publisher.id = article.publisher_id
            """;

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

    /** The articles in which a source appears. */
    public Uni<Page<ArticleSummary>> withSource(UUID source, PageRequest page) {
        return list(ArticleFilter.withSource(Optional.of(source)), page);
    }

    Uni<Page<ArticleSummary>> list(ArticleFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter, page);
        String sql = select(filter, conditions) + conditions.limit(page.size());
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> Page.of(summaries(rows), page.size(), filter.order()::cursor));
    }

    /** All that the filter lets through, one by one. */
    Multi<ArticleSummary> all(ArticleFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter, page);
        return lines.of(select(filter, conditions) + page.limitClause(), conditions.values())
                .map(ArticleSummary::of);
    }

    private static String select(ArticleFilter filter, Conditions conditions) {
        String joins = joined(filter).stream().map(ArticleList::join).collect(Collectors.joining());
        return SELECT + joins + conditions.where() + filter.order().clause();
    }

    private static String join(String table) {
        return table.equals(SOURCE)
                ? " join article_source as source on source.article_id = article.id"
                : " join article_facet as " + table + " on " + table + ".kind = '" + table + "' and " + table
                        + ".article_id = article.id";
    }

    /** What articles are found by that may be there many times. */
    private static List<String> joined(ArticleFilter filter) {
        List<String> joined = new ArrayList<>();
        filter.source().ifPresent(_ -> joined.add(SOURCE));
        filter.author().ifPresent(_ -> joined.add("author"));
        filter.channel().ifPresent(_ -> joined.add("channel"));
        filter.has().ifPresent(_ -> joined.add("has"));
        return joined;
    }

    private static Conditions conditions(ArticleFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        filter.order().after(page, joined(filter), conditions);
        return conditions;
    }

    private static Conditions conditions(ArticleFilter filter) {
        Conditions conditions = new Conditions().and("article.deleted_at is null");
        filter.publisher().ifPresent(publisher -> publisher(publisher, conditions));
        filter.languageTag().ifPresent(language -> language(language, conditions));
        return conditions
                .andIfGiven("source.source_id = ?", filter.source())
                .andIfGiven("author.value = name_key(?)", filter.author())
                .andIfGiven("channel.value = ?", filter.channel())
                .andIfGiven("has.value = ?", filter.has())
                .andIfGiven("article.published_at >= ?", filter.publishedFrom().map(ArticleList::time))
                .andIfGiven("article.published_at < ?", filter.publishedTo().map(ArticleList::time))
                .andIfGiven("article.updated_at >= ?", filter.updatedSince().map(ArticleList::time))
                .andIfGiven("article.document @@ websearch_to_tsquery('simple', ?)", filter.q());
    }

    private static void publisher(String publisher, Conditions conditions) {
        if (ID.matcher(publisher).matches()) {
            conditions.and("article.publisher_id = ?", UUID.fromString(publisher));
        } else {
            conditions.and("article.publisher_id = (select id from publisher where key = ?)", NameKey.of(publisher));
        }
    }

    private static void language(String tag, Conditions conditions) {
        conditions.and(
                tag.contains("-") ? "lower(article.language) = ?" : "split_part(lower(article.language), '-', 1) = ?",
                tag);
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

package dev.sourceline.article;

import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.paging.WhereClause;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The orders of a list of articles, newest first; each has its indexes. */
enum ArticleOrder {
    RECEIVED("articles", Optional.empty()) {
        @Override
        Optional<Instant> time(ArticleSummary article) {
            return Optional.empty();
        }
    },

    PUBLISHED("articles by publication", Optional.of("published_at")) {
        @Override
        Optional<Instant> time(ArticleSummary article) {
            return article.publishedAt();
        }
    },

    UPDATED("articles by change", Optional.of("updated_at")) {
        @Override
        Optional<Instant> time(ArticleSummary article) {
            return Optional.of(article.updatedAt());
        }
    };

    private final String list;
    private final Optional<String> time;

    ArticleOrder(String list, Optional<String> time) {
        this.list = list;
        this.time = time;
    }

    /** The order with this code. */
    static ArticleOrder of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    abstract Optional<Instant> time(ArticleSummary article);

    /**
     * The columns that the list is ordered by.
     *
     * @param id the column with the id of the article
     */
    List<String> columns(String id) {
        return time.map(column -> List.of(column, id)).orElse(List.of(id));
    }

    String clause(String table, String id) {
        return columns(id).stream()
                .map(column -> table + "." + column + " desc")
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /**
     * Adds the conditions that begin the list after the cursor, and exclude articles without a value for this
     * order.
     */
    void after(PageRequest page, String table, String id, WhereClause conditions) {
        String article = table + "." + id;
        if (this == PUBLISHED) {
            conditions.and(table + ".published_at is not null");
        }
        if (time.isPresent()) {
            page.after(list, 2)
                    .ifPresent(cursor -> conditions.and(
                            "(" + table + "." + time.get() + ", " + article + ") < (?, ?)",
                            cursor.instant(0).atOffset(ZoneOffset.UTC),
                            cursor.id(1)));
        } else {
            page.after(list, 1).ifPresent(cursor -> conditions.and(article + " < ?", cursor.id(0)));
        }
    }

    /** The cursor after the last article of a page. */
    Cursor cursor(ArticleSummary last) {
        String id = last.id().toString();
        return new Cursor(
                list,
                time.isEmpty()
                        ? List.of(id)
                        : List.of(time(last).map(Instant::toString).orElse(""), id));
    }
}

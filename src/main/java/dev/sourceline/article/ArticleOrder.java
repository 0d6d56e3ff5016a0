package dev.sourceline.article;

import dev.sourceline.page.Conditions;
import dev.sourceline.page.Cursor;
import dev.sourceline.page.PageRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list of articles is ordered by, newest first: each has an index. */
enum ArticleOrder {
    RECEIVED("articles", " order by article.id desc") {
        @Override
        void after(PageRequest page, List<String> joined, Conditions conditions) {
            page.after(list(), 1).ifPresent(cursor -> {
                conditions.and("article.id < ?", cursor.id(0));
                // PostgreSQL does not see that what is joined may begin there too.
                joined.forEach(table -> conditions.and(table + ".article_id < ?", cursor.id(0)));
            });
        }

        @Override
        Cursor cursor(ArticleSummary last) {
            return new Cursor(list(), List.of(last.id().toString()));
        }
    },

    PUBLISHED("articles by publication", " order by article.published_at desc, article.id desc") {
        @Override
        void after(PageRequest page, List<String> joined, Conditions conditions) {
            conditions.and("article.published_at is not null");
            page.after(list(), 2).ifPresent(cursor -> before("article.published_at", cursor, conditions));
        }

        @Override
        Cursor cursor(ArticleSummary last) {
            return cursor(last.publishedAt(), last);
        }
    },

    UPDATED("articles by change", " order by article.updated_at desc, article.id desc") {
        @Override
        void after(PageRequest page, List<String> joined, Conditions conditions) {
            page.after(list(), 2).ifPresent(cursor -> before("article.updated_at", cursor, conditions));
        }

        @Override
        Cursor cursor(ArticleSummary last) {
            return cursor(Optional.of(last.updatedAt()), last);
        }
    };

    private final String list;
    private final String clause;

    ArticleOrder(String list, String clause) {
        this.list = list;
        this.clause = clause;
    }

    /** The order of this code. */
    static ArticleOrder of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String clause() {
        return clause;
    }

    /**
     * Leaves out what stands before the page.
     *
     * @param joined the tables that hold the same articles
     */
    abstract void after(PageRequest page, List<String> joined, Conditions conditions);

    /** The place behind {@code last}. */
    abstract Cursor cursor(ArticleSummary last);

    String list() {
        return list;
    }

    Cursor cursor(Optional<Instant> time, ArticleSummary last) {
        return new Cursor(
                list, List.of(time.map(Instant::toString).orElse(""), last.id().toString()));
    }

    private static void before(String column, Cursor cursor, Conditions conditions) {
        conditions.and(
                "(" + column + ", article.id) < (?, ?)", cursor.instant(0).atOffset(ZoneOffset.UTC), cursor.id(1));
    }
}

package dev.sourceline.article;

import dev.sourceline.platform.paging.WhereClause;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time bounds of a filter.
 *
 * @param inOrder whether bounds on another time than the list's order are applied as a filter while the
 *     list's index is read, instead of through the index of that time
 */
record TimeBounds(ArticleFilter filter, boolean inOrder) {
    // An expression instead of a bare column keeps PostgreSQL from using the index of that column.
    private static final String PASSED_OVER = " + interval '0'";

    void apply(String table, WhereClause conditions) {
        String published = table + ".published_at" + (passes(ArticleOrder.PUBLISHED) ? PASSED_OVER : "");
        String updated = table + ".updated_at" + (passes(ArticleOrder.UPDATED) ? PASSED_OVER : "");
        conditions
                .andIfGiven(published + " >= ?", time(filter.publishedFrom()))
                .andIfGiven(published + " < ?", time(filter.publishedTo()))
                .andIfGiven(updated + " >= ?", time(filter.updatedSince()));
    }

    private boolean passes(ArticleOrder time) {
        return inOrder && filter.order() != time;
    }

    private static Optional<?> time(Optional<Instant> instant) {
        return instant.map(given -> given.atOffset(ZoneOffset.UTC));
    }
}

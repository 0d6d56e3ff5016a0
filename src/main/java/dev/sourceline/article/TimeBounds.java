package dev.sourceline.article;

import dev.sourceline.platform.paging.WhereClause;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The times that a filter lets through.
 *
 * @param inOrder whether what is outside of a time that the list is not ordered by is passed over in the order of the list,
 *     and not found by that time
 */
record TimeBounds(ArticleFilter filter, boolean inOrder) {
    // PostgreSQL looks for nothing by what is reckoned.
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

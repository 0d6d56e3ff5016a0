package dev.sourceline.article;

import dev.sourceline.platform.paging.WhereClause;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/**
 * Chooses how to apply time bounds that differ from the order of a list. The count covers the whole bounds,
 * not the page, so that all pages get the same plan.
 */
@Singleton
final class TimeBoundsPlanner {
    // Up to this many index entries are cheap to sort.
    private static final int FEW = 2_000;

    private final Pool database;

    TimeBoundsPlanner(Pool database) {
        this.database = database;
    }

    /**
     * Few matching articles are selected by the index of their time and sorted; for more, the list's index is read
     * and filtered.
     */
    Uni<TimeBounds> of(ArticleFilter filter) {
        TimeBounds bounds = new TimeBounds(filter, false);
        if (!filter.isBoundedByAnotherTime()) {
            return Uni.createFrom().item(bounds);
        }
        WhereClause conditions = new WhereClause().and("deleted_at is null");
        bounds.apply("article", conditions);
        // "order by" makes PostgreSQL use the index instead of scanning the table.
        String sql = "select count(*) from (select from article" + conditions.where() + " order by "
                + (filter.isBoundedByPublication() ? "published_at" : "updated_at") + conditions.limit(FEW)
                + ") as few";
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> new TimeBounds(filter, rows.iterator().next().getLong(0) > FEW));
    }
}

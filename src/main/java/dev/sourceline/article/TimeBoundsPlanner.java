package dev.sourceline.article;

import dev.sourceline.platform.paging.WhereClause;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/** Looks how a list is best held to times that it is not ordered by. Whole times are counted, so that it is the same for all pages. */
@Singleton
final class TimeBoundsPlanner {
    // So many entries of an index are soon sorted.
    private static final int FEW = 2_000;

    private final Pool database;

    TimeBoundsPlanner(Pool database) {
        this.database = database;
    }

    /** Few articles are found by their time and then sorted; of more, those that the list comes to are looked at. */
    Uni<TimeBounds> of(ArticleFilter filter) {
        TimeBounds bounds = new TimeBounds(filter, false);
        if (!filter.isBoundedByAnotherTime()) {
            return Uni.createFrom().item(bounds);
        }
        WhereClause conditions = new WhereClause().and("deleted_at is null");
        bounds.apply("article", conditions);
        // The order keeps PostgreSQL from reading the table.
        String sql = "select count(*) from (select from article" + conditions.where() + " order by "
                + (filter.isBoundedByPublication() ? "published_at" : "updated_at") + conditions.limit(FEW)
                + ") as few";
        return database.preparedQuery(sql)
                .execute(conditions.values())
                .map(rows -> new TimeBounds(filter, rows.iterator().next().getLong(0) > FEW));
    }
}

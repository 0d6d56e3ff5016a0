package dev.sourceline.changes;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads and prunes the table of changes, which triggers in the schema write. */
@ApplicationScoped
class ChangeRepository {
    /**
     * The range of valid positions.
     *
     * @param pruned the oldest valid position; changes before it were deleted
     * @param settled the first transaction id that no valid position has reached
     */
    record Bounds(FeedPosition pruned, long settled) {}

    // Transactions commit in another order than they begin in. A change is visible only after all transactions
    // that began before its own have ended, so that a reader never skips one. "order by" names the indexed column
    // of the table; a plain "transaction" would name the output column, which is a number.
    private static final String AFTER = """
            select cast(cast(transaction as text) as bigint), id, kind, article_id, version, at
            from change
            where (transaction, id) > (cast(cast($1 as text) as xid8), $2)
                and transaction < pg_snapshot_xmin(pg_current_snapshot())
            order by change.transaction, change.id
            limit $3
            """;

    private static final String LAST = """
            select cast(cast(transaction as text) as bigint), id
            from change
            where transaction < pg_snapshot_xmin(pg_current_snapshot())
            order by change.transaction desc, change.id desc
            limit 1
            """;

    private static final String BOUNDS = """
            select cast(cast(transaction as text) as bigint), id,
                cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)
            from pruned_change
            """;

    private static final String WITHHELD = """
            select coalesce(extract(epoch from clock_timestamp() - min(at)), 0)::double precision
            from change
            where transaction >= pg_snapshot_xmin(pg_current_snapshot())
            """;

    private static final String PRUNE = """
            with oldest as (
                select transaction, id, at from change
                where transaction < pg_snapshot_xmin(pg_current_snapshot())
                order by transaction, id
                limit 1000
                for update skip locked
            ), gone as (
                delete from change using oldest
                where change.transaction = oldest.transaction and change.id = oldest.id and oldest.at < $1
                returning change.transaction, change.id
            ), last as (
                select transaction, id from gone order by transaction desc, id desc limit 1
            )
            update pruned_change set transaction = last.transaction, id = last.id from last
            where (last.transaction, last.id) > (pruned_change.transaction, pruned_change.id)
            """;

    private final Pool database;

    ChangeRepository(Pool database) {
        this.database = database;
    }

    /** The changes after a position. Later commits are ordered after all of them. */
    Uni<List<Change>> after(FeedPosition position, int limit) {
        return database.preparedQuery(AFTER)
                .execute(Tuple.of(Long.toString(position.transaction()), position.id(), limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ChangeRepository::change)
                        .toList());
    }

    /** The position after the last visible change. */
    Uni<FeedPosition> last() {
        return database.preparedQuery(LAST)
                .execute()
                .chain(rows ->
                        rows.size() > 0 ? Uni.createFrom().item(position(first(rows))) : bounds().map(Bounds::pruned));
    }

    Uni<Bounds> bounds() {
        return database.preparedQuery(BOUNDS)
                .execute()
                .map(rows -> new Bounds(position(first(rows)), first(rows).getLong(2)));
    }

    /** How long the oldest withheld change has been waiting for an older transaction to end. */
    Uni<Duration> withheld() {
        return database.preparedQuery(WITHHELD)
                .execute()
                .map(rows -> Duration.ofMillis(Math.round(1000 * first(rows).getDouble(0))));
    }

    /** Deletes a batch of changes older than an instant; false where none was left. */
    Uni<Boolean> prune(Instant before) {
        return database.preparedQuery(PRUNE)
                .execute(Tuple.of(before.atOffset(ZoneOffset.UTC)))
                .map(result -> result.rowCount() > 0);
    }

    private static Row first(RowSet<Row> rows) {
        return rows.iterator().next();
    }

    private static FeedPosition position(Row row) {
        return new FeedPosition(row.getLong(0), row.getLong(1));
    }

    private static Change change(Row row) {
        return new Change(
                position(row),
                ChangeKind.of(row.getString(2)),
                row.getUUID(3),
                row.getInteger(4),
                row.getOffsetDateTime(5).toInstant());
    }
}

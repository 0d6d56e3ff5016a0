package dev.sourceline.platform.paging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowStream;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Streams the rows of a query of any length through a database cursor, with back-pressure. */
@Singleton
public final class StreamedRows {
    private static final int ROWS_AT_A_TIME = 200;

    // Makes PostgreSQL plan for the first row instead of the last, for one transaction: no sorts, no full scans.
    private static final String ROW_BY_ROW = """
            select set_config(name, 'off', true)
            from unnest(array['enable_sort', 'enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as name
            """;

    /** An open cursor with its transaction and connection. All three are closed before the connection returns to the pool. */
    private record Opened(SqlConnection connection, Transaction transaction, RowStream<Row> rows) {
        Uni<Void> close() {
            return rows.close()
                    .onFailure()
                    .recoverWithNull()
                    .chain(transaction::rollback)
                    .onFailure()
                    .recoverWithNull()
                    .chain(connection::close);
        }
    }

    private final Pool database;

    StreamedRows(Pool database) {
        this.database = database;
    }

    /** The rows of a query, read on demand; the cursor is closed on completion, failure and cancellation. */
    public Multi<Row> of(String sql, Tuple values) {
        return Multi.createFrom()
                .resourceFromUni(
                        () -> open(sql, values), opened -> opened.rows().toMulti())
                .withFinalizer(Opened::close);
    }

    private Uni<Opened> open(String sql, Tuple values) {
        return database.getConnection()
                .chain(connection -> open(connection, sql, values).onFailure().call(connection::close));
    }

    private static Uni<Opened> open(SqlConnection connection, String sql, Tuple values) {
        return connection
                .begin()
                .call(() -> connection.query(ROW_BY_ROW).execute())
                .chain(transaction -> connection
                        .prepare(sql)
                        .map(query -> new Opened(connection, transaction, query.createStream(ROWS_AT_A_TIME, values)))
                        .onFailure()
                        .call(transaction::rollback));
    }
}

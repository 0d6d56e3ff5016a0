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

/** Reads a list of any length, some rows at a time, no faster than they are sent. */
@Singleton
public final class StreamedRows {
    private static final int ROWS_AT_A_TIME = 200;

    // The first row is sent when it is found: whoever plans for the last one reads tables and sorts them. For one
    // transaction.
    private static final String ROW_BY_ROW = """
            select set_config(name, 'off', true)
            from unnest(array['enable_sort', 'enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as name
            """;

    /** What a cursor lives in. A connection that went back with any of it open would be lost for the others. */
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

    /** The rows of a query. They are read while somebody asks for them, and closed however that ends. */
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

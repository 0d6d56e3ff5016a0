package dev.sourceline.platform.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows as one array for each column: the form in which {@code unnest} takes any number of them as parameters. */
public final class RowArrays {
    // Tens of thousands of rows in one statement would be held in memory several times over.
    private static final int AT_ONCE = 2_000;

    /** Makes the array of a column. */
    @FunctionalInterface
    public interface Column extends IntFunction<Object[]> {}

    private final List<Column> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** @param columns make the array of each column: {@code UUID[]::new} */
    public RowArrays(Column... columns) {
        this.columns = List.of(columns);
    }

    /** One value for each column; null where SQL has null. */
    public void add(@Nullable Object... values) {
        rows.add(values);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Sends a statement without waiting for those before it; nothing where there are no rows. */
    public Uni<Void> send(String sql, SqlClient database) {
        List<Uni<RowSet<Row>>> sent = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            sent.add(database.preparedQuery(sql).execute(arrays(from, Math.min(rows.size(), from + AT_ONCE))));
        }
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(sent).andFailFast().replaceWithVoid();
    }

    /** Asks one question about all rows. */
    public Uni<RowSet<Row>> ask(String sql, SqlClient database) {
        return database.preparedQuery(sql).execute(arrays(0, rows.size()));
    }

    private Tuple arrays(int from, int to) {
        List<Object> arrays = new ArrayList<>(columns.size());
        for (int column = 0; column < columns.size(); column++) {
            @Nullable Object[] array = columns.get(column).apply(to - from);
            for (int row = from; row < to; row++) {
                array[row - from] = rows.get(row)[column];
            }
            arrays.add(array);
        }
        return Tuple.wrap(arrays);
    }
}

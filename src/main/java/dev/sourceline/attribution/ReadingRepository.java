package dev.sourceline.attribution;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps what was read in versions. Its methods work in the transaction of the caller. */
@ApplicationScoped
class ReadingRepository {
    /** Keeps the sources and attributions of versions; lists show them where the article shows this version. */
    Uni<Void> insert(List<StoredReading> readings, SqlClient transaction) {
        ReadingRows rows = new ReadingRows();
        readings.forEach(rows::add);
        return rows.send(transaction);
    }

    /** Forgets the sources and attributions of a version, to keep others in their place. */
    Uni<Void> clear(UUID version, SqlClient transaction) {
        return Uni.combine()
                .all()
                .unis(
                        run(ReadingSql.DELETE_ATTRIBUTIONS, version, transaction),
                        run(ReadingSql.DELETE_APPEARANCES, version, transaction))
                .discardItems();
    }

    /** Takes all attributions of an article out of the lists and out of the search. */
    Uni<Void> retire(UUID article, SqlClient transaction) {
        return Uni.combine()
                .all()
                .unis(run(ReadingSql.RETIRE, article, transaction), run(ReadingSql.RETIRE_WORDS, article, transaction))
                .discardItems();
    }

    private static Uni<Integer> run(String sql, UUID id, SqlClient transaction) {
        return transaction.preparedQuery(sql).execute(Tuple.of(id)).map(rows -> rows.rowCount());
    }
}

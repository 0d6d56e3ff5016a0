package dev.sourceline.platform.paging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Finds the rows that match a rare text query, so that they can be probed one by one. */
@Singleton
public final class RareMatches {
    // Of more matches than this, one row in fifty of 100,000, a scan in list order finds a page soon.
    private static final int FEW = 2_000;

    private final Pool database;

    RareMatches(Pool database) {
        this.database = database;
    }

    /**
     * The ids of all matches; empty where there are more than 2,000 or where the query has no words.
     *
     * @param finder a database function of the query and the largest number of matches
     */
    public Uni<Optional<UUID[]>> few(String finder, String words) {
        return database.preparedQuery("select " + finder + "(websearch_to_tsquery('simple', $1), $2)")
                .execute(Tuple.of(words, FEW + 1))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getArrayOfUUIDs(0))
                        .filter(found -> found.length <= FEW)
                        .map(found -> Arrays.copyOf(found, found.length)));
    }
}

package dev.sourceline.platform.paging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Finds by words what there is little of, which is then looked at piece by piece. */
@Singleton
public final class RareMatches {
    // Of what there is more of, one in fifty of 100,000, a page is soon found by looking at one after the other.
    private static final int FEW = 2_000;

    private final Pool database;

    RareMatches(Pool database) {
        this.database = database;
    }

    /**
     * All that is found, or nothing where that is much or is not to be found by its words.
     *
     * @param finder a function of the database: of the words and of how many it may find
     */
    public Uni<Optional<UUID[]>> few(String finder, String words) {
        return database.preparedQuery("select " + finder + "(websearch_to_tsquery('simple', $1), $2)")
                .execute(Tuple.of(words, FEW + 1))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getArrayOfUUIDs(0))
                        .filter(found -> found.length <= FEW)
                        .map(found -> Arrays.copyOf(found, found.length)));
    }
}

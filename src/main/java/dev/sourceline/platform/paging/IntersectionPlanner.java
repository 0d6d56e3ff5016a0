package dev.sourceline.platform.paging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses how several indexes are read together. It counts over whole indexes, so that all pages of a list get one plan. */
@Singleton
public final class IntersectionPlanner {
    // Scanning 200 entries of an index costs about as much as probing it once.
    private static final int FEW = 250;

    private final Pool database;

    IntersectionPlanner(Pool database) {
        this.database = database;
    }

    /** Scans a short index alone and probes the others for each of its rows; otherwise scans all. */
    public Uni<IndexIntersection> of(List<OrderedIndex> lists) {
        if (lists.size() < 2) {
            return Uni.createFrom().item(IndexIntersection.scan(lists, List.of()));
        }
        WhereClause values = new WhereClause();
        String sql = lists.stream()
                .map(list -> list.number(values.elsewhere(), FEW + 1))
                .collect(Collectors.joining(", ", "select ", ""));
        return database.preparedQuery(sql)
                .execute(values.values())
                .map(rows -> plan(lists, rows.iterator().next()));
    }

    private static IndexIntersection plan(List<OrderedIndex> lists, Row numbers) {
        int shortest = 0;
        for (int i = 1; i < lists.size(); i++) {
            if (numbers.getLong(i) < numbers.getLong(shortest)) {
                shortest = i;
            }
        }
        if (numbers.getLong(shortest) > FEW) {
            return IndexIntersection.scan(lists, List.of());
        }
        List<OrderedIndex> others = new ArrayList<>(lists);
        return IndexIntersection.scan(List.of(others.remove(shortest)), others);
    }
}

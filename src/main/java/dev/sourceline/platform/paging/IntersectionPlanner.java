package dev.sourceline.platform.paging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks how lists are best read together. Whole lists are counted, so that it is the same for all pages. */
@Singleton
public final class IntersectionPlanner {
    // Reading 200 entries of another list costs about what looking one of them up costs.
    private static final int FEW = 250;

    private final Pool database;

    IntersectionPlanner(Pool database) {
        this.database = database;
    }

    /** A short list is read alone, and the others are asked about each that is in it; else all are read. */
    public Uni<IndexIntersection> of(List<OrderedIndex> lists) {
        if (lists.size() < 2) {
            return Uni.createFrom().item(IndexIntersection.along(lists, List.of()));
        }
        WhereClause values = new WhereClause();
        String sql = lists.stream()
                .map(list -> list.number(values.elsewhere(), FEW + 1))
                .collect(Collectors.joining(", ", "select ", ""));
        return database.preparedQuery(sql)
                .execute(values.values())
                .map(rows -> way(lists, rows.iterator().next()));
    }

    private static IndexIntersection way(List<OrderedIndex> lists, Row numbers) {
        int shortest = 0;
        for (int i = 1; i < lists.size(); i++) {
            if (numbers.getLong(i) < numbers.getLong(shortest)) {
                shortest = i;
            }
        }
        if (numbers.getLong(shortest) > FEW) {
            return IndexIntersection.along(lists, List.of());
        }
        List<OrderedIndex> others = new ArrayList<>(lists);
        return IndexIntersection.along(List.of(others.remove(shortest)), others);
    }
}

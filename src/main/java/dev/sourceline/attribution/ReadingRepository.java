package dev.sourceline.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stores readings of versions. Methods join the caller's transaction. */
@ApplicationScoped
class ReadingRepository {
    // The batch size: thousands of attributions in one statement would be held in memory several times over.
    private static final int AT_ONCE = 500;

    private final ObjectMapper json;

    ReadingRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Replaces the sources and attributions of this version. */
    Uni<Void> replace(UUID version, ReadingView reading) {
        return run(ReadingSql.DELETE_ATTRIBUTIONS, version)
                .chain(() -> run(ReadingSql.DELETE_APPEARANCES, version))
                .chain(() -> keep(version, reading));
    }

    /** Stores the sources and attributions of this version. Lists show them while the article shows this version. */
    Uni<Void> keep(UUID version, ReadingView reading) {
        String sources = written(reading.sources());
        return run(ReadingSql.RETIRE, version)
                .chain(() -> run(ReadingSql.APPEARANCES, version, sources))
                .chain(() -> run(ReadingSql.MENTIONS, version, sources))
                .chain(() -> run(ReadingSql.FORGET_SOURCES, version))
                .chain(() -> run(ReadingSql.SOURCES, version))
                .chain(() -> keep(version, reading.attributions(), 0));
    }

    private Uni<Void> keep(UUID version, List<AttributionView> attributions, int first) {
        if (first >= attributions.size()) {
            return Uni.createFrom().voidItem();
        }
        int next = Math.min(first + AT_ONCE, attributions.size());
        String rows = written(attributions.subList(first, next));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ReadingSql.ATTRIBUTIONS)
                        .setParameter("version", version)
                        .setParameter("first", first)
                        .setParameter("rows", rows)
                        .executeUpdate())
                .chain(() -> run(ReadingSql.CONTENTS, version, rows))
                .chain(() -> run(ReadingSql.HOPS, version, rows))
                .chain(() -> keep(version, attributions, next));
    }

    private static Uni<Integer> run(String sql, UUID version) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("version", version)
                        .executeUpdate());
    }

    private static Uni<Integer> run(String sql, UUID version, String rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("version", version)
                        .setParameter("rows", rows)
                        .executeUpdate());
    }

    private String written(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}

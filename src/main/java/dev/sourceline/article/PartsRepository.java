package dev.sourceline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps what a version consists of. Its methods work in the transaction of the caller. */
@ApplicationScoped
class PartsRepository {
    private final ObjectMapper json;

    PartsRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> insert(UUID version, Parts parts) {
        return insert(PartsSql.BLOCKS, version, parts.blocks())
                .chain(() -> insert(PartsSql.AUTHORS, version, parts.authors()))
                .chain(() -> insert(PartsSql.CREDITS, version, parts.credits()))
                .chain(() -> insert(PartsSql.NOTES, version, parts.notes()))
                .chain(() -> insert(PartsSql.COMMENT_REQUESTS, version, parts.commentSought()));
    }

    Uni<Void> delete(UUID version) {
        Uni<Integer> done = Uni.createFrom().item(0);
        for (String sql : PartsSql.DELETE) {
            done = done.chain(() -> Panache.getSession())
                    .chain(session -> session.createNativeQuery(sql)
                            .setParameter("version", version)
                            .executeUpdate());
        }
        return done.replaceWithVoid();
    }

    private Uni<Void> insert(String sql, UUID version, List<?> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("version", version)
                        .setParameter("rows", written(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String written(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}

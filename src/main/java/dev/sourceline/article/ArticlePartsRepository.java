package dev.sourceline.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stores the parts of versions. Methods join the caller's transaction. */
@ApplicationScoped
class ArticlePartsRepository {
    private final ObjectMapper json;

    ArticlePartsRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> insert(UUID version, ArticleParts parts) {
        return insert(ArticlePartsSql.BLOCKS, version, parts.blocks())
                .chain(() -> insert(ArticlePartsSql.AUTHORS, version, parts.authors()))
                .chain(() -> insert(ArticlePartsSql.CREDITS, version, parts.credits()))
                .chain(() -> insert(ArticlePartsSql.NOTES, version, parts.notes()))
                .chain(() -> insert(ArticlePartsSql.COMMENT_REQUESTS, version, parts.commentSought()));
    }

    Uni<Void> delete(UUID version) {
        Uni<Integer> done = Uni.createFrom().item(0);
        for (String sql : ArticlePartsSql.DELETE) {
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

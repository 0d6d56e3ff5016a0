package dev.sourceline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sourceline.platform.id.NameKey;
import dev.sourceline.platform.id.TimeOrderedId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds or creates the directory entries of sources. Methods join the caller's transaction. */
@ApplicationScoped
public class SourceDirectory {
    @RegisterForReflection
    private record Row(UUID id, String kind, String name, String key, boolean named, Optional<String> description) {
        static Row of(SourceCandidate candidate) {
            return new Row(
                    TimeOrderedId.next(),
                    candidate.kind(),
                    candidate.name(),
                    NameKey.of(candidate.name()),
                    candidate.named(),
                    candidate.description());
        }
    }

    // A fixed order of inserts keeps concurrent ingests from deadlocking.
    private static final String INSERT = """
            insert into source (id, kind, name, key, named, description, article_id, first_seen_at)
            select id, kind, name, key, named, description, case when named then null else cast(:article as uuid) end, now()
            from json_to_recordset(cast(cast(:rows as text) as json))
                as row (id uuid, kind text, name text, key text, named boolean, description text)
            order by kind, key, id
            on conflict do nothing
            """;

    private static final String ALIASES = """
            insert into source_alias (source_id, name, key)
            select distinct on (source.id, row.key) source.id, row.name, row.key
            from json_to_recordset(cast(cast(:rows as text) as json)) as row (kind text, name text, key text, named boolean)
                join source on source.kind = row.kind and source.key = row.key and source.named = row.named
                    and (source.named or source.article_id = :article)
            order by source.id, row.key
            on conflict do nothing
            """;

    private static final String FIND = """
            select source.id
            from rows from (json_to_recordset(cast(cast(:rows as text) as json)) as (kind text, key text, named boolean))
                    with ordinality as row (kind, key, named, position)
                join source on source.kind = row.kind and source.key = row.key and source.named = row.named
                    and (source.named or source.article_id = :article)
            order by row.position
            """;

    // The condition "named = false" selects the partial index.
    private static final String FORGET_UNUSED = """
            delete from source
            where article_id = :article and not named
                and not exists (select from appearance where appearance.source_id = source.id)
                and not exists (select from attribution where attribution.source_id = source.id)
                and not exists (select from hop where hop.source_id = source.id)
            """;

    private final SourceRepository sources;
    private final ObjectMapper json;

    SourceDirectory(SourceRepository sources, ObjectMapper json) {
        this.sources = sources;
        this.json = json;
    }

    /**
     * The ids of the entries, in the order of the candidates. A named source has one entry across all articles, an
     * unnamed one an entry for its article.
     */
    public Uni<List<UUID>> resolve(UUID article, List<SourceCandidate> candidates) {
        if (candidates.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String rows = written(candidates);
        return run(INSERT, article, rows)
                .chain(() -> run(ALIASES, article, rows))
                .chain(() -> find(article, rows));
    }

    /** Fails with 404 where there is no such source. */
    public Uni<Void> mustHold(UUID source) {
        return Panache.withSession(() -> sources.get(source)).replaceWithVoid();
    }

    /** A problem where there is no such source; else nobody else changes it meanwhile. */
    public Uni<Void> getLocked(UUID source) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("lock table source in share row exclusive mode")
                        .executeUpdate())
                .chain(() -> sources.get(source))
                .replaceWithVoid();
    }

    /** Puts a mark in the place of all that tells who a source is. */
    public Uni<Void> erase(UUID source, String mark) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(erase_source(:source, :mark) as text)", String.class)
                        .setParameter("source", source)
                        .setParameter("mark", mark)
                        .getResultList())
                .replaceWithVoid();
    }

    /** Deletes the unnamed sources of an article that none of its versions refers to. */
    public Uni<Void> forgetUnused(UUID article) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET_UNUSED)
                        .setParameter("article", article)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Integer> run(String sql, UUID article, String rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("article", article)
                        .setParameter("rows", rows)
                        .executeUpdate());
    }

    private static Uni<List<UUID>> find(UUID article, String rows) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, UUID.class)
                        .setParameter("article", article)
                        .setParameter("rows", rows)
                        .getResultList());
    }

    private String written(List<SourceCandidate> candidates) {
        try {
            return json.writeValueAsString(candidates.stream().map(Row::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}

package dev.sourceline.source;

import dev.sourceline.platform.database.RowArrays;
import dev.sourceline.platform.id.NameKey;
import dev.sourceline.platform.id.TimeOrderedId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Finds the entries of sources, and makes those that are missing: one across articles for the named, one in its article for
 * each of the others. Its methods work in the transaction of the caller.
 */
@ApplicationScoped
public class SourceDirectory {
    private final SourceRepository sources;

    SourceDirectory(SourceRepository sources) {
        this.sources = sources;
    }

    /** The entries of all of these that are named, made where they are missing. */
    public Uni<Map<SourceKey, UUID>> named(Collection<SourceCandidate> candidates, SqlClient transaction) {
        Map<SourceKey, SourceCandidate> asked = new LinkedHashMap<>();
        candidates.stream()
                .filter(SourceCandidate::named)
                .forEach(candidate -> asked.putIfAbsent(SourceKey.of(candidate), candidate));
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        RowArrays missing = new RowArrays(UUID[]::new, String[]::new, String[]::new, String[]::new, String[]::new);
        RowArrays all = new RowArrays(String[]::new, String[]::new);
        asked.forEach((key, candidate) -> {
            missing.add(
                    TimeOrderedId.next(),
                    key.kind(),
                    candidate.name(),
                    key.key(),
                    candidate.description().orElse(null));
            all.add(key.kind(), key.key());
        });
        return Uni.combine()
                .all()
                .unis(
                        missing.send(SourceDirectorySql.ADD_NAMED, transaction),
                        all.ask(SourceDirectorySql.FIND_NAMED, transaction))
                .with((_, rows) -> ids(rows));
    }

    /** The entries of the unnamed sources that an article has already. */
    public Uni<Map<SourceKey, UUID>> unnamed(UUID article, SqlClient transaction) {
        return transaction
                .preparedQuery(SourceDirectorySql.FIND_UNNAMED)
                .execute(Tuple.of(article))
                .map(SourceDirectory::ids);
    }

    /**
     * The sources of an article with their entries: known ones or, of unnamed sources, new ones.
     *
     * @param unnamed those that the article has already
     */
    public ResolvedSources resolve(
            UUID article, List<SourceCandidate> candidates, Map<SourceKey, UUID> named, Map<SourceKey, UUID> unnamed) {
        Map<SourceKey, UUID> own = new HashMap<>(unnamed);
        List<UUID> ids = new ArrayList<>(candidates.size());
        for (SourceCandidate candidate : candidates) {
            SourceKey key = SourceKey.of(candidate);
            ids.add(
                    candidate.named()
                            ? Objects.requireNonNull(named.get(key), "made where it was missing")
                            : own.computeIfAbsent(key, _ -> TimeOrderedId.next()));
        }
        return new ResolvedSources(article, candidates, ids);
    }

    /** Keeps the unnamed sources that are new, and the names under which any were met. */
    public Uni<Void> insert(List<ResolvedSources> articles, SqlClient transaction) {
        RowArrays unnamed =
                new RowArrays(UUID[]::new, String[]::new, String[]::new, String[]::new, String[]::new, UUID[]::new);
        RowArrays aliases = new RowArrays(UUID[]::new, String[]::new, String[]::new, Boolean[]::new);
        for (ResolvedSources article : articles) {
            for (int i = 0; i < article.ids().size(); i++) {
                SourceCandidate candidate = article.candidates().get(i);
                UUID id = article.ids().get(i);
                String key = NameKey.of(candidate.name());
                if (!candidate.named()) {
                    unnamed.add(
                            id,
                            candidate.kind(),
                            candidate.name(),
                            key,
                            candidate.description().orElse(null),
                            article.article());
                }
                aliases.add(id, candidate.name(), key, candidate.named());
            }
        }
        return Uni.combine()
                .all()
                .unis(
                        unnamed.send(SourceDirectorySql.ADD_UNNAMED, transaction),
                        aliases.send(SourceDirectorySql.ALIASES, transaction))
                .discardItems();
    }

    /** A problem where there is no such source. */
    public Uni<Void> requireExists(UUID source) {
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

    /** Forgets the unnamed sources of an article that no version of it speaks of any more. */
    public Uni<Void> deleteUnused(UUID article, SqlClient transaction) {
        return transaction
                .preparedQuery(SourceDirectorySql.FORGET_UNUSED)
                .execute(Tuple.of(article))
                .replaceWithVoid();
    }

    private static Map<SourceKey, UUID> ids(RowSet<Row> rows) {
        Map<SourceKey, UUID> ids = new HashMap<>();
        for (Row row : rows) {
            ids.put(new SourceKey(row.getString("kind"), row.getString("key")), row.getUUID("id"));
        }
        return ids;
    }
}

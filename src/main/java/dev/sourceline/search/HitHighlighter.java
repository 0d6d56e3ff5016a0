package dev.sourceline.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Loads hits and highlights their matching words. Words are split here, so that offsets are exact; PostgreSQL
 * decides which of them match, with the same rules as in the search itself.
 */
@ApplicationScoped
class HitHighlighter {
    /** A word and the text search configuration of its text. */
    private record Looked(String configuration, String word) {}

    private final Pool database;

    HitHighlighter(Pool database) {
        this.database = database;
    }

    /** The hits in ranking order, without those that were deleted since the search. */
    Uni<List<Hit>> shown(List<RankedHit> hits, ParsedQuery understood) {
        return database.preparedQuery(SearchSql.SHOWN)
                .execute(
                        Tuple.of(ids(hits, HitType.ARTICLE), ids(hits, HitType.ATTRIBUTION), ids(hits, HitType.SOURCE)))
                .map(HitHighlighter::byId)
                .chain(shown -> meant(shown, understood).map(meant -> hits(hits, shown, meant)));
    }

    private static UUID[] ids(List<RankedHit> hits, HitType type) {
        return hits.stream()
                .filter(hit -> hit.type() == type)
                .map(RankedHit::id)
                .toArray(UUID[]::new);
    }

    private static Map<UUID, HitContent> byId(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(HitContent::of)
                .collect(Collectors.toMap(HitContent::id, Function.identity()));
    }

    /** The matching words, by configuration. */
    private Uni<Map<String, Set<String>>> meant(Map<UUID, HitContent> shown, ParsedQuery understood) {
        Set<Looked> looked = looked(shown);
        return database.preparedQuery(SearchSql.MEANT)
                .execute(Tuple.wrap(new ArrayList<>(List.of(
                        looked.stream().map(Looked::configuration).toArray(String[]::new),
                        looked.stream().map(Looked::word).toArray(String[]::new),
                        understood.configurations().toArray(String[]::new),
                        understood.marks().toArray(String[]::new),
                        understood.question().singleOrMeant()))))
                .map(HitHighlighter::byConfiguration);
    }

    private static Set<Looked> looked(Map<UUID, HitContent> shown) {
        Set<Looked> looked = new HashSet<>();
        for (HitContent one : shown.values()) {
            for (Snippet passage : one.passages()) {
                passage.words().forEach(word -> looked.add(new Looked(one.configuration(), word)));
            }
        }
        return looked;
    }

    private static Map<String, Set<String>> byConfiguration(RowSet<Row> rows) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (Row row : rows) {
            meant.computeIfAbsent(row.getString("configuration"), _ -> new HashSet<>())
                    .add(row.getString("word"));
        }
        return meant;
    }

    private static List<Hit> hits(List<RankedHit> ranked, Map<UUID, HitContent> shown, Map<String, Set<String>> meant) {
        List<Hit> hits = new ArrayList<>();
        for (RankedHit hit : ranked) {
            HitContent found = shown.get(hit.id());
            if (found != null) {
                hits.add(hit(hit, found, meant.getOrDefault(found.configuration(), Set.of())));
            }
        }
        return hits;
    }

    private static Hit hit(RankedHit ranked, HitContent shown, Set<String> meant) {
        return new Hit(
                ranked.type().code(),
                ranked.id(),
                ranked.score(),
                shown.label(),
                shown.article(),
                shown.source(),
                shown.highlights(meant));
    }
}

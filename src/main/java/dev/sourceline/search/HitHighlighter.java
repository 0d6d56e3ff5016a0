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
    private record ConfiguredWord(String configuration, String word) {}

    private final Pool database;

    HitHighlighter(Pool database) {
        this.database = database;
    }

    /** The hits in ranking order, without those that were deleted since the search. */
    Uni<List<Hit>> highlight(List<RankedHit> hits, ParsedQuery query) {
        return database.preparedQuery(SearchSql.CONTENT)
                .execute(
                        Tuple.of(ids(hits, HitType.ARTICLE), ids(hits, HitType.ATTRIBUTION), ids(hits, HitType.SOURCE)))
                .map(HitHighlighter::byId)
                .chain(contents ->
                        matchingWords(contents, query).map(matchingWords -> hits(hits, contents, matchingWords)));
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
    private Uni<Map<String, Set<String>>> matchingWords(Map<UUID, HitContent> contents, ParsedQuery query) {
        Set<ConfiguredWord> words = words(contents);
        return database.preparedQuery(SearchSql.MATCHING_WORDS)
                .execute(Tuple.wrap(new ArrayList<>(List.of(
                        words.stream().map(ConfiguredWord::configuration).toArray(String[]::new),
                        words.stream().map(ConfiguredWord::word).toArray(String[]::new),
                        query.configurations().toArray(String[]::new),
                        query.marks().toArray(String[]::new),
                        query.query().singleWordsAndAlternatives()))))
                .map(HitHighlighter::byConfiguration);
    }

    private static Set<ConfiguredWord> words(Map<UUID, HitContent> contents) {
        Set<ConfiguredWord> words = new HashSet<>();
        for (HitContent one : contents.values()) {
            for (Snippet snippet : one.snippets()) {
                snippet.words().forEach(word -> words.add(new ConfiguredWord(one.configuration(), word)));
            }
        }
        return words;
    }

    private static Map<String, Set<String>> byConfiguration(RowSet<Row> rows) {
        Map<String, Set<String>> matchingWords = new HashMap<>();
        for (Row row : rows) {
            matchingWords
                    .computeIfAbsent(row.getString("configuration"), _ -> new HashSet<>())
                    .add(row.getString("word"));
        }
        return matchingWords;
    }

    private static List<Hit> hits(
            List<RankedHit> ranked, Map<UUID, HitContent> contents, Map<String, Set<String>> matchingWords) {
        List<Hit> hits = new ArrayList<>();
        for (RankedHit hit : ranked) {
            HitContent found = contents.get(hit.id());
            if (found != null) {
                hits.add(hit(hit, found, matchingWords.getOrDefault(found.configuration(), Set.of())));
            }
        }
        return hits;
    }

    private static Hit hit(RankedHit ranked, HitContent content, Set<String> matchingWords) {
        return new Hit(
                ranked.type().code(),
                ranked.id(),
                ranked.score(),
                content.label(),
                content.article(),
                content.source(),
                content.highlights(matchingWords));
    }
}

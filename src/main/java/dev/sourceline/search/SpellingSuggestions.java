package dev.sourceline.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds alternatives for the words of a query: near spellings for words that occur in no text, and spellings
 * with diacritics for words written without them.
 */
@ApplicationScoped
class SpellingSuggestions {
    // At most this many alternatives for a word: PostgreSQL overestimates how frequent a disjunction of unknown
    // words is.
    private static final int MAX_ALTERNATIVES = 3;

    private final Pool database;

    SpellingSuggestions(Pool database) {
        this.database = database;
    }

    /**
     * The query with alternatives for its words.
     *
     * @param newest the newest visible id, so that all pages of a search use the same alternatives
     */
    Uni<SearchQuery> alternatives(SearchQuery query, UUID newest) {
        String[] misspellable = query.misspellable();
        return misspellable.length == 0
                ? Uni.createFrom().item(query)
                : database.preparedQuery(SearchSql.ALTERNATIVES)
                        .execute(Tuple.of(misspellable, newest))
                        .map(rows -> query.with(nearest(rows)));
    }

    private static Map<String, List<String>> nearest(RowSet<Row> rows) {
        Map<String, List<String>> nearest = new LinkedHashMap<>();
        Map<String, Integer> distances = new LinkedHashMap<>();
        for (Row row : rows) {
            String written = row.getString("written");
            int distance = EditDistance.between(row.getString("asked"), row.getString("plain"));
            int limit = distances.getOrDefault(written, EditDistance.tolerated(row.getString("asked")));
            if (distance < limit) {
                nearest.remove(written);
            }
            if (distance <= limit) {
                distances.put(written, distance);
                add(row.getString("word"), nearest.computeIfAbsent(written, _ -> new ArrayList<>()));
            }
        }
        return nearest;
    }

    private static void add(String word, List<String> words) {
        if (words.size() < MAX_ALTERNATIVES) {
            words.add(word);
        }
    }
}

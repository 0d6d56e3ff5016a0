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

/** Tells what a question may mean by words that stand in no text, and by words without their diacritics. */
@ApplicationScoped
class SpellingSuggestions {
    // Of each word. PostgreSQL takes many words that it does not know for frequent ones.
    private static final int MOST = 3;

    private final Pool database;

    SpellingSuggestions(Pool database) {
        this.database = database;
    }

    /**
     * The question with what else is meant by its words.
     *
     * @param newest what came after it is not known, so that all pages of a question mean the same
     */
    Uni<SearchQuery> meant(SearchQuery question, UUID newest) {
        String[] asked = question.misspellable();
        return asked.length == 0
                ? Uni.createFrom().item(question)
                : database.preparedQuery(SearchSql.WORDS)
                        .execute(Tuple.of(asked, newest))
                        .map(rows -> question.with(nearest(rows)));
    }

    private static Map<String, List<String>> nearest(RowSet<Row> rows) {
        Map<String, List<String>> nearest = new LinkedHashMap<>();
        Map<String, Integer> distances = new LinkedHashMap<>();
        for (Row row : rows) {
            String written = row.getString("written");
            int distance = EditDistance.errors(row.getString("asked"), row.getString("plain"));
            int least = distances.getOrDefault(written, EditDistance.forgiven(row.getString("asked")));
            if (distance < least) {
                nearest.remove(written);
            }
            if (distance <= least) {
                distances.put(written, distance);
                add(row.getString("word"), nearest.computeIfAbsent(written, _ -> new ArrayList<>()));
            }
        }
        return nearest;
    }

    private static void add(String word, List<String> words) {
        if (words.size() < MOST) {
            words.add(word);
        }
    }
}

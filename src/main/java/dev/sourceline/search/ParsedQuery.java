package dev.sourceline.search;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query parsed by PostgreSQL, once for each text search configuration in which it has any lexemes.
 *
 * @param configurations the configurations
 * @param words the {@code tsquery} to search for in each
 * @param marks the {@code tsquery} to highlight in each; empty where there is nothing to highlight
 */
record ParsedQuery(SearchQuery query, List<String> configurations, List<String> words, List<String> marks) {
    ParsedQuery {
        configurations = List.copyOf(configurations);
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }

    static ParsedQuery of(SearchQuery query, RowSet<Row> rows) {
        List<String> configurations = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Row row : rows) {
            configurations.add(row.getString("configuration"));
            words.add(row.getString("words"));
            marks.add(Optional.ofNullable(row.getString("marks")).orElse(""));
        }
        return new ParsedQuery(query, configurations, words, marks);
    }

    /** Whether the query has nothing to search for in any configuration. */
    boolean isEmpty() {
        return configurations.isEmpty();
    }

    /**
     * A {@code tsquery} that matches whatever any configuration matches. Equal parts, which are frequent, appear
     * once.
     */
    String inAnyLanguage() {
        return "(" + String.join(") | (", words.stream().distinct().toList()) + ")";
    }
}

package dev.sourceline.search;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as PostgreSQL reads it: in each language of its own, as the words that a language leaves of it are.
 *
 * @param configurations those in which there is anything to look up
 * @param words what to look up in each, as a {@code tsquery} is written
 * @param marks what to highlight in each
 */
record ParsedQuery(SearchQuery question, List<String> configurations, List<String> words, List<String> marks) {
    ParsedQuery {
        configurations = List.copyOf(configurations);
        words = List.copyOf(words);
        marks = List.copyOf(marks);
    }

    static ParsedQuery of(SearchQuery question, RowSet<Row> rows) {
        List<String> configurations = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Row row : rows) {
            configurations.add(row.getString("configuration"));
            words.add(row.getString("words"));
            marks.add(Optional.ofNullable(row.getString("marks")).orElse(""));
        }
        return new ParsedQuery(question, configurations, words, marks);
    }

    /** Nothing can be looked up: neither a word nor a name is left. */
    boolean isVoid() {
        return configurations.isEmpty();
    }

    /** What finds everything that any language finds. Most languages leave the same of most questions. */
    String inAnyLanguage() {
        return "(" + String.join(") | (", words.stream().distinct().toList()) + ")";
    }
}

package dev.sourceline.platform.paging;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the WHERE clause of a list and numbers the parameters of its statement. Not thread-safe. */
public final class WhereClause {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values;

    public WhereClause() {
        this(new ArrayList<>());
    }

    private WhereClause(List<Object> values) {
        this.values = values;
    }

    /** A second WHERE clause of the same statement: it shares the parameters. */
    public WhereClause elsewhere() {
        return new WhereClause(values);
    }

    /** Adds a condition without a parameter. */
    public WhereClause and(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * Adds a condition if the value is present.
     *
     * @param condition SQL with {@code ?} for the value
     */
    public WhereClause andIfGiven(String condition, Optional<?> value) {
        value.ifPresent(given -> and(condition, given));
        return this;
    }

    /** Adds a condition with one {@code ?} for each of its values. */
    public WhereClause and(String condition, Object... given) {
        StringBuilder numbered = new StringBuilder();
        int next = 0;
        for (int i = 0; i < condition.length(); i++) {
            if (condition.charAt(i) == '?') {
                values.add(given[next++]);
                numbered.append('$').append(values.size());
            } else {
                numbered.append(condition.charAt(i));
            }
        }
        conditions.add(numbered.toString());
        return this;
    }

    /** The clause from {@code where} on; empty without conditions. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The LIMIT clause for a page and one more item, which tells whether there is a next page. */
    public String limit(int size) {
        values.add(size + 1);
        return " limit $" + values.size();
    }

    public Tuple values() {
        // The driver converts values in place.
        return Tuple.wrap(new ArrayList<>(values));
    }
}

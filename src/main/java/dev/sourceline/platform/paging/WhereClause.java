package dev.sourceline.platform.paging;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The where clause of a list: conditions that are there or not, and the values of the whole statement. */
public final class WhereClause {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values;

    public WhereClause() {
        this(new ArrayList<>());
    }

    private WhereClause(List<Object> values) {
        this.values = values;
    }

    /** The where clause of another part of the same statement. */
    public WhereClause elsewhere() {
        return new WhereClause(values);
    }

    /** A condition without a value. */
    public WhereClause and(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * A condition that holds where a value is given.
     *
     * @param condition with {@code ?} where the value stands
     */
    public WhereClause andIfGiven(String condition, Optional<?> value) {
        value.ifPresent(given -> and(condition, given));
        return this;
    }

    /** A condition with one {@code ?} for each of its values. */
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

    /** The clause, from {@code where} on; nothing without conditions. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The clause that ends a list: one item more than the page may hold, to tell whether there is a next one. */
    public String limit(int size) {
        values.add(size + 1);
        return " limit $" + values.size();
    }

    public Tuple values() {
        // The driver converts values in place.
        return Tuple.wrap(new ArrayList<>(values));
    }
}

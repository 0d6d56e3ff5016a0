package dev.sourceline.platform.paging;

import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a table that match one filter, held by an index in the order of the list.
 *
 * @param id the column with the id of the listed item
 * @param condition the filter as SQL, with {@code ?} for each value
 */
public record OrderedIndex(String table, String id, String condition, List<?> values) {
    public OrderedIndex {
        values = List.copyOf(values);
    }

    /** The SQL of the matching rows. */
    String rows(List<String> columns, WhereClause conditions, Consumer<WhereClause> bounds) {
        conditions.and(condition, values.toArray());
        bounds.accept(conditions);
        return "select " + String.join(", ", columns) + " from " + table + conditions.where();
    }

    /** The SQL that counts the matching rows, up to {@code most}. */
    String number(WhereClause conditions, int most) {
        conditions.and(condition, values.toArray());
        return "(select count(*) from (select from " + table + conditions.where() + " order by " + id + " desc limit "
                + most + ") as few)";
    }

    /** Adds the condition that this index holds an id. A scalar subquery, not a join, so that PostgreSQL probes the index. */
    void holds(String listed, WhereClause values) {
        WhereClause conditions = values.elsewhere().and(condition, this.values.toArray());
        values.and("(select true from " + table
                + conditions.and(id + " = " + listed).where() + " limit 1)");
    }
}

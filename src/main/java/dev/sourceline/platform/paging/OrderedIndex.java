package dev.sourceline.platform.paging;

import java.util.List;
import java.util.function.Consumer;

/**
 * What one filter lets through: rows of a table, which an index holds in the order of the list.
 *
 * @param id the column that says what is listed
 * @param condition what the filter asks of a row, with {@code ?} for each of the values
 */
public record OrderedIndex(String table, String id, String condition, List<?> values) {
    public OrderedIndex {
        values = List.copyOf(values);
    }

    /** The rows, in the order of their index where that is asked for. */
    String rows(List<String> columns, WhereClause conditions, Consumer<WhereClause> bounds) {
        conditions.and(condition, values.toArray());
        bounds.accept(conditions);
        return "select " + String.join(", ", columns) + " from " + table + conditions.where();
    }

    /** How many there are, as far as {@code most}. */
    String number(WhereClause conditions, int most) {
        conditions.and(condition, values.toArray());
        return "(select count(*) from (select from " + table + conditions.where() + " order by " + id + " desc limit "
                + most + ") as few)";
    }

    /** Whether it lists this one. A value and no join: PostgreSQL is to look at one and not at all. */
    void holds(String listed, WhereClause values) {
        WhereClause conditions = values.elsewhere().and(condition, this.values.toArray());
        values.and("(select true from " + table
                + conditions.and(id + " = " + listed).where() + " limit 1)");
    }
}

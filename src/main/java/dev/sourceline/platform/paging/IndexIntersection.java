package dev.sourceline.platform.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How what several filters let through is read in the order of a list.
 *
 * <p>Lists are read beside each other, as far as the page needs: what stands in all of them comes as many times as there are
 * lists. So a page costs at most once along each index, however little the filters have in common, and PostgreSQL has nothing
 * to guess. Only where one filter lets through a few, these are looked at one by one.
 *
 * @param lists those that are read
 * @param checked those that are asked about each of what is read
 * @param among all that may be listed, where that is known
 */
public record IndexIntersection(List<OrderedIndex> lists, List<OrderedIndex> checked, Optional<List<UUID>> among) {
    public IndexIntersection {
        lists = List.copyOf(lists);
        checked = List.copyOf(checked);
    }

    /** One list alone or several beside each other, and others that are asked. */
    public static IndexIntersection along(List<OrderedIndex> lists, List<OrderedIndex> checked) {
        return new IndexIntersection(lists, checked, Optional.empty());
    }

    /** These few, which all lists are asked about. */
    public static IndexIntersection among(UUID[] few, List<OrderedIndex> checked) {
        return new IndexIntersection(List.of(), checked, Optional.of(Arrays.asList(few)));
    }

    /**
     * The table of what stands in all lists.
     *
     * @param columns what the list is ordered by
     * @param bounds say where the page begins and ends
     * @param values of the statement
     */
    public String meeting(List<String> columns, Consumer<WhereClause> bounds, WhereClause values) {
        String order = columns.stream().map(column -> column + " desc").collect(Collectors.joining(", "));
        if (lists.size() == 1) {
            // The offset keeps PostgreSQL from reading something else first.
            return lists.getFirst().rows(columns, values.elsewhere(), bounds) + " order by " + order + " offset 0";
        }
        String rows = lists.stream()
                .map(list -> "(" + list.rows(columns, values.elsewhere(), bounds) + " order by " + order + ")")
                .collect(Collectors.joining(" union all "));
        String key = String.join(", ", columns);
        return "select " + key + " from (select " + key + ", row_number() over (partition by " + key + " order by "
                + order + ") as times from (" + rows + ") as listed) as numbered where times = " + lists.size();
    }

    /** Joins what is listed, one by one: PostgreSQL might read the whole table beside. */
    public static String each(String table, String id) {
        return " cross join lateral (select * from " + table + " where " + table + ".id = " + id + " offset 0) as "
                + table;
    }

    /** What else is to hold of what is read. */
    public void check(String id, WhereClause conditions) {
        among.ifPresent(ids -> conditions.and(id + " = any (?)", (Object) ids.toArray(UUID[]::new)));
        checked.forEach(list -> list.holds(id, conditions));
    }
}

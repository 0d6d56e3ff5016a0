package dev.sourceline.platform.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The plan by which the rows that match several filters are read in the order of a list.
 *
 * <p>The indexes of all filters are scanned side by side, as far as the page needs: a row that matches all n filters occurs
 * n times. A page therefore costs at most one scan along each index, however few rows the filters have in common, and does
 * not depend on PostgreSQL's estimates. Where one filter matches few rows, these are probed one by one instead.
 *
 * @param lists the indexes that are scanned
 * @param checked the indexes that are probed for each row found
 * @param among the only ids that may be listed, where these are known
 */
public record IndexIntersection(List<OrderedIndex> lists, List<OrderedIndex> checked, Optional<List<UUID>> among) {
    public IndexIntersection {
        lists = List.copyOf(lists);
        checked = List.copyOf(checked);
    }

    /** Scans one index or several side by side, and probes the others. */
    public static IndexIntersection scan(List<OrderedIndex> lists, List<OrderedIndex> checked) {
        return new IndexIntersection(lists, checked, Optional.empty());
    }

    /** Probes every index for each of a few known ids. */
    public static IndexIntersection probe(UUID[] few, List<OrderedIndex> checked) {
        return new IndexIntersection(List.of(), checked, Optional.of(Arrays.asList(few)));
    }

    /**
     * The SQL of the rows that match all scanned indexes.
     *
     * @param columns the columns that the list is ordered by
     * @param bounds adds the conditions of where the page begins and ends
     * @param values collects the parameters of the statement
     */
    public String intersection(List<String> columns, Consumer<WhereClause> bounds, WhereClause values) {
        String order = columns.stream().map(column -> column + " desc").collect(Collectors.joining(", "));
        if (lists.size() == 1) {
            // The offset 0 is an optimization fence: PostgreSQL scans this index first.
            return lists.getFirst().rows(columns, values.elsewhere(), bounds) + " order by " + order + " offset 0";
        }
        String rows = lists.stream()
                .map(list -> "(" + list.rows(columns, values.elsewhere(), bounds) + " order by " + order + ")")
                .collect(Collectors.joining(" union all "));
        String key = String.join(", ", columns);
        return "select " + key + " from (select " + key + ", row_number() over (partition by " + key + " order by "
                + order + ") as times from (" + rows + ") as listed) as numbered where times = " + lists.size();
    }

    /** Joins the listed rows by id, one by one; without the fence PostgreSQL might scan the whole table. */
    public static String joinById(String table, String id) {
        return " cross join lateral (select * from " + table + " where " + table + ".id = " + id + " offset 0) as "
                + table;
    }

    /** Adds the conditions of the probed indexes. */
    public void check(String id, WhereClause conditions) {
        among.ifPresent(ids -> conditions.and(id + " = any (?)", (Object) ids.toArray(UUID[]::new)));
        checked.forEach(list -> list.holds(id, conditions));
    }
}

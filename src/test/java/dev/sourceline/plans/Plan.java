package dev.sourceline.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The plan of one executed statement, from {@code EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)}. */
record Plan(String statement, JsonNode top) {
    static Plan of(JsonNode explained) {
        return new Plan(explained.path("Query Text").asText(), explained.path("Plan"));
    }

    /** Which of the given tables were read by a sequential scan. */
    List<String> wholeTables(Set<String> tables) {
        return nodes().stream()
                .filter(node -> node.path("Node Type").asText().equals("Seq Scan"))
                .map(node -> node.path("Relation Name").asText())
                .filter(tables::contains)
                .toList();
    }

    /** The largest number of rows that one step read, including rows that it discarded. */
    long mostRows() {
        return nodes().stream().mapToLong(Plan::rows).max().orElse(0);
    }

    /** The same without index entries, hundreds of which fit in one buffer. */
    long mostRowsOfTables() {
        return nodes().stream().mapToLong(Plan::rowsOfTables).max().orElse(0);
    }

    /** Zero for a step that read only indexes, except for the rows that it fetched from the table. */
    private static long rowsOfTables(JsonNode node) {
        return switch (node.path("Node Type").asText()) {
            case "Bitmap Index Scan" -> 0;
            case "Index Only Scan" -> node.path("Heap Fetches").asLong();
            case "Merge Append", "WindowAgg", "Subquery Scan", "Unique", "Limit", "Aggregate" -> {
                long most = 0;
                for (JsonNode part : node.path("Plans")) {
                    most = Math.max(most, rowsOfTables(part));
                }
                yield most;
            }
            default -> rows(node);
        };
    }

    /** The largest number of rows that one step sorted, regardless of a limit. */
    long mostSorted() {
        return nodes().stream()
                .filter(node -> node.path("Node Type").asText().equals("Sort"))
                .map(node -> node.path("Plans").path(0))
                .mapToLong(node -> Math.round(node.path("Actual Rows").asDouble()
                        * node.path("Actual Loops").asDouble()))
                .max()
                .orElse(0);
    }

    /** The number of buffers (pages of tables and indexes) that were read. */
    long buffers() {
        return top.path("Shared Hit Blocks").asLong()
                + top.path("Shared Read Blocks").asLong();
    }

    private static long rows(JsonNode node) {
        double each = node.path("Actual Rows").asDouble()
                + node.path("Rows Removed by Filter").asDouble()
                + node.path("Rows Removed by Join Filter").asDouble()
                + node.path("Rows Removed by Index Recheck").asDouble();
        return Math.round(each * node.path("Actual Loops").asDouble());
    }

    private List<JsonNode> nodes() {
        List<JsonNode> nodes = new ArrayList<>(List.of(top));
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).path("Plans").forEach(nodes::add);
        }
        return nodes;
    }

    @Override
    public String toString() {
        return statement + "\n" + top.toPrettyString();
    }
}

package dev.sourceline.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How one statement was carried out, as {@code EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)} tells it. */
record Plan(String statement, JsonNode top) {
    static Plan of(JsonNode explained) {
        return new Plan(explained.path("Query Text").asText(), explained.path("Plan"));
    }

    /** The tables of these that were read from end to end. */
    List<String> wholeTables(Set<String> tables) {
        return nodes().stream()
                .filter(node -> node.path("Node Type").asText().equals("Seq Scan"))
                .map(node -> node.path("Relation Name").asText())
                .filter(tables::contains)
                .toList();
    }

    /** The rows that the busiest step looked at, those included that it threw away. */
    long mostRows() {
        return nodes().stream().mapToLong(Plan::rows).max().orElse(0);
    }

    /** The same without the entries of indexes, of which a page holds hundreds. */
    long mostRowsOfTables() {
        return nodes().stream().mapToLong(Plan::rowsOfTables).max().orElse(0);
    }

    /** None where nothing but indexes was read for a step, but for what they sent to the table. */
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

    /** The rows that were most to be sorted, however few of them were asked for. */
    long mostSorted() {
        return nodes().stream()
                .filter(node -> node.path("Node Type").asText().equals("Sort"))
                .map(node -> node.path("Plans").path(0))
                .mapToLong(node -> Math.round(node.path("Actual Rows").asDouble()
                        * node.path("Actual Loops").asDouble()))
                .max()
                .orElse(0);
    }

    /** The pages that were looked at. */
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

package dev.sourceline.requestfuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values from earlier responses that later requests can use: ids by resource type, cursors, entity tags. */
final class KnownValues {
    private static final int MOST = 200;
    private static final Pattern ADDRESS = Pattern.compile("/v1/([a-z]+)/([0-9a-f-]{36})");
    private static final int LONGEST = 200_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KINDS =
            Map.of("article", "articles", "publisher", "publishers", "source", "sources");

    private final Map<String, List<String>> values = new ConcurrentHashMap<>();

    /** Collects values from the response to a request below {@code /v1/<kind>}. */
    void learn(String kind, String path, Answer answer, Random random) {
        String etag = answer.header("etag");
        if (!etag.isEmpty()) {
            add("etag", etag, random);
            add("etag " + (answer.status() == 201 ? answer.header("location") : path), etag, random);
        }
        addAll(ADDRESS.matcher(answer.header("location")), random);
        boolean json = answer.mediaType().equals("application/json");
        // Only keys that this run has created may be revoked: one of the others authenticates the run.
        boolean own = !kind.equals("keys") || answer.status() == 201;
        if (own && json && answer.status() < 300 && answer.text().length() <= LONGEST) {
            try {
                learn(kind, JSON.readTree(answer.text()), random);
            } catch (IOException _) {
                // The check of the response reports invalid JSON.
            }
        }
    }

    private void learn(String kind, JsonNode node, Random random) {
        if (node.path("id").isTextual()) {
            add(kind, node.path("id").asText(), random);
        }
        for (String cursor : List.of("nextCursor", "next", "cursor")) {
            if (node.path(cursor).isTextual()) {
                add("cursor", node.path(cursor).asText(), random);
            }
        }
        for (var member : node.properties()) {
            String name = member.getKey();
            String within = name.equals("items") ? kind : KINDS.getOrDefault(name, name);
            if (member.getValue().isArray()) {
                member.getValue().forEach(item -> learn(within, item, random));
            } else if (member.getValue().isObject()) {
                learn(within, member.getValue(), random);
            }
        }
    }

    private void addAll(Matcher address, Random random) {
        while (address.find()) {
            add(address.group(1), address.group(2), random);
        }
    }

    private void add(String kind, String value, Random random) {
        List<String> known = values.computeIfAbsent(kind, _ -> new ArrayList<>());
        synchronized (known) {
            if (known.size() < MOST) {
                known.add(value);
            } else {
                known.set(random.nextInt(MOST), value);
            }
        }
    }

    /** The last entity tag seen at a path, or a random other one. */
    String etag(String path, Random random) {
        List<String> known = values.getOrDefault("etag " + path, List.of());
        synchronized (known) {
            return known.isEmpty() ? any("etag", "\"x\"", random) : known.getLast();
        }
    }

    /** A random known value, or {@code otherwise} if none is known. */
    String any(String kind, String otherwise, Random random) {
        List<String> known = values.getOrDefault(kind, List.of());
        synchronized (known) {
            return known.isEmpty() ? otherwise : known.get(random.nextInt(known.size()));
        }
    }
}

package dev.sourceline.requestfuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What answers have shown so far and later requests can use: ids by the kind of thing, cursors, entity tags. */
final class KnownValues {
    private static final int MOST = 200;
    private static final Pattern ADDRESS = Pattern.compile("/v1/([a-z]+)/([0-9a-f-]{36})");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern CURSOR = Pattern.compile("\"(?:nextCursor|next|cursor)\":\"([^\"]+)\"");

    private final Map<String, List<String>> values = new ConcurrentHashMap<>();

    /** Learns from an answer to a request for something below {@code /v1/<kind>}. */
    void learn(String kind, Answer answer, Random random) {
        String etag = answer.header("etag");
        if (!etag.isEmpty()) {
            add("etag", etag, random);
        }
        addAll(ADDRESS.matcher(answer.header("location")), random);
        if (answer.status() >= 300 || answer.body().length > 1_000_000) {
            return;
        }
        String text = answer.text();
        Matcher id = ID.matcher(text);
        // Keys are revoked only if this run has made them: one of the others is its own.
        boolean own = !kind.equals("keys") || answer.status() == 201;
        while (own && id.find()) {
            add(kind, id.group(1), random);
        }
        Matcher cursor = CURSOR.matcher(text);
        while (cursor.find()) {
            add("cursor", cursor.group(1), random);
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

    /** One of them, or {@code otherwise} where none is known. */
    String any(String kind, String otherwise, Random random) {
        List<String> known = values.getOrDefault(kind, List.of());
        synchronized (known) {
            return known.isEmpty() ? otherwise : known.get(random.nextInt(known.size()));
        }
    }
}

package dev.sourceline.platform.configuration;

import io.smallrye.config.PropertyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of settings whose names have a {@code *} for a part that may be anything, by what stands before it and behind
 * it: the framework's own map compares a name with nearly all others, as its hash only counts brackets.
 */
final class Wildcards {
    private static final int PARTS = 2;

    /** The few there are, by the framework's own maps. */
    private static final IdentityHashMap<Map<PropertyName, String>, Wildcards> KNOWN = new IdentityHashMap<>();

    private final Map<String, Shelf> byHead = new HashMap<>();
    private int size;

    /** Those of {@code values}, to which more may have been added since. */
    static Wildcards of(Map<PropertyName, String> values) {
        synchronized (KNOWN) {
            Wildcards known = KNOWN.get(values);
            if (known == null || known.size != values.size()) {
                known = new Wildcards();
                for (Map.Entry<PropertyName, String> value : values.entrySet()) {
                    known.add(value.getKey().getName(), value.getValue());
                }
                KNOWN.put(values, known);
            }
            return known;
        }
    }

    void add(String name, String value) {
        size++;
        byHead.computeIfAbsent(head(name), _ -> new Shelf()).add(new Setting(name, value));
    }

    /** The value for {@code name}, or null. */
    @Nullable String find(String name) {
        String tail = tail(name);
        String value = find(name, head(name), tail);
        return value == null ? find(name, "", tail) : value;
    }

    private @Nullable String find(String name, String head, String tail) {
        Shelf shelf = byHead.get(head);
        return shelf == null ? null : shelf.find(name, tail);
    }

    /** The first two parts of a name, letter for letter; nothing where one of them may be anything. */
    private static String head(String name) {
        int end = -1;
        for (int part = 0; part < PARTS; part++) {
            end = name.indexOf('.', end + 1);
            if (end < 0) {
                return "";
            }
        }
        String head = name.substring(0, end);
        return head.indexOf('*') < 0 && head.indexOf('[') < 0 ? head : "";
    }

    /** The last part of a name, letter for letter; nothing where it may be anything or is quoted. */
    private static String tail(String name) {
        for (int i = name.length() - 1; i >= 0; i--) {
            switch (name.charAt(i)) {
                case '.' -> {
                    return name.substring(i + 1);
                }
                case '*', ']', '"' -> {
                    return "";
                }
                default -> {
                    // Part of the last part.
                }
            }
        }
        return "";
    }

    /** A name and its value. */
    private record Setting(String name, String value) {}

    /** Settings with one head. */
    private static final class Shelf {
        private final List<Setting> all = new ArrayList<>();
        private final Map<String, List<Setting>> byTail = new HashMap<>();

        void add(Setting setting) {
            all.add(setting);
            byTail.computeIfAbsent(tail(setting.name), _ -> new ArrayList<>()).add(setting);
        }

        @Nullable String find(String name, String tail) {
            if (tail.isEmpty()) {
                return find(name, all);
            }
            String value = find(name, byTail.getOrDefault(tail, List.of()));
            return value == null ? find(name, byTail.getOrDefault("", List.of())) : value;
        }

        private static @Nullable String find(String name, List<Setting> candidates) {
            for (Setting candidate : candidates) {
                if (PropertyName.equals(candidate.name, name)) {
                    return candidate.value;
                }
            }
            return null;
        }
    }
}

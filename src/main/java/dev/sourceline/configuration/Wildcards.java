package dev.sourceline.configuration;

import io.smallrye.config.PropertyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of settings whose names have a {@code *} for a part that may be anything, by what stands before it: the
 * framework's own map compares a name with nearly all others, as its hash only counts dots.
 */
final class Wildcards {
    private static final int PARTS = 2;

    /** The few there are, by the framework's own maps. */
    private static final IdentityHashMap<Map<PropertyName, String>, Wildcards> KNOWN = new IdentityHashMap<>();

    private final int size;
    private final Map<String, List<Map.Entry<PropertyName, String>>> byHead = new HashMap<>();

    private Wildcards(Map<PropertyName, String> values) {
        this.size = values.size();
        values.entrySet()
                .forEach(value -> byHead.computeIfAbsent(head(value.getKey().getName()), _ -> new ArrayList<>())
                        .add(value));
    }

    /** Those of {@code values}, to which more may have been added since. */
    static Wildcards of(Map<PropertyName, String> values) {
        synchronized (KNOWN) {
            Wildcards known = KNOWN.get(values);
            if (known == null || known.size != values.size()) {
                known = new Wildcards(values);
                KNOWN.put(values, known);
            }
            return known;
        }
    }

    /** The value for {@code name}, or null. */
    @Nullable String find(String name) {
        String value = find(name, head(name));
        return value == null ? find(name, "") : value;
    }

    private @Nullable String find(String name, String head) {
        for (Map.Entry<PropertyName, String> candidate : byHead.getOrDefault(head, List.of())) {
            if (PropertyName.equals(candidate.getKey().getName(), name)) {
                return candidate.getValue();
            }
        }
        return null;
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
}

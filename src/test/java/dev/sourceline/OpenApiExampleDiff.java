package dev.sourceline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares an example of the OpenAPI document with a response. Values that differ from run to run only have to
 * be of the same type: ids, times of receipt, engine versions, and numbers between 0 and 1.
 */
public final class OpenApiExampleDiff {
    private static final Set<String> TIMES = Set.of("receivedAt", "updatedAt");
    private static final Set<String> SHARES = Set.of("confidence", "score");

    private OpenApiExampleDiff() {}

    /** Where the response lacks or contradicts the example; the response may contain more. */
    public static List<String> differences(String place, JsonNode shown, JsonNode answer) {
        List<String> differences = new ArrayList<>();
        if (shown.isObject()) {
            for (var member : shown.properties()) {
                String name = member.getKey();
                JsonNode answered = answer.path(name);
                if (!isOfOneKind(name, member.getValue(), answered)) {
                    differences.addAll(differences(place + "/" + name, member.getValue(), answered));
                }
            }
        } else if (shown.isArray() && shown.size() == answer.size()) {
            for (int i = 0; i < shown.size(); i++) {
                differences.addAll(differences(place + "/" + i, shown.get(i), answer.path(i)));
            }
        } else if (!shown.equals(answer)) {
            differences.add(place + ": shown " + shown + ", answered " + answer);
        }
        return differences;
    }

    private static boolean isOfOneKind(String name, JsonNode shown, JsonNode answer) {
        if (TIMES.contains(name)) {
            return isTime(shown) && isTime(answer);
        }
        if (SHARES.contains(name)) {
            return isShare(shown) && isShare(answer);
        }
        return name.equals("engine") ? hasMembersOf(answer, shown) : isId(shown) && isId(answer);
    }

    private static boolean isTime(JsonNode value) {
        return value.asText().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    }

    private static boolean isShare(JsonNode value) {
        return value.isNumber() && value.asDouble() >= 0 && value.asDouble() <= 1;
    }

    private static boolean isId(JsonNode value) {
        return value.asText().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static boolean hasMembersOf(JsonNode value, JsonNode shown) {
        return shown.isObject()
                && shown.properties().stream()
                        .allMatch(member -> value.path(member.getKey()).isTextual());
    }
}

package dev.sourceline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Compares what the contract shows with what the service answers. */
public final class Shown {
    private Shown() {}

    /** Where the answer does not hold what is shown; it may hold more. */
    public static List<String> differences(String place, JsonNode shown, JsonNode answer) {
        List<String> differences = new ArrayList<>();
        if (shown.isObject()) {
            shown.properties()
                    .forEach(member -> differences.addAll(differences(
                            place + "/" + member.getKey(), member.getValue(), answer.path(member.getKey()))));
        } else if (shown.isArray() && shown.size() == answer.size()) {
            for (int i = 0; i < shown.size(); i++) {
                differences.addAll(differences(place + "/" + i, shown.get(i), answer.path(i)));
            }
        } else if (!shown.equals(answer)) {
            differences.add(place + ": shown " + shown + ", answered " + answer);
        }
        return differences;
    }
}

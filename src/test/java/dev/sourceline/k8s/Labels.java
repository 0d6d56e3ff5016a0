package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;

/** Matches label selectors with labels. */
final class Labels {
    private Labels() {}

    /** Whether all selected labels are present. An empty selector matches nothing. */
    static boolean match(JsonNode selector, JsonNode labels) {
        return !selector.isEmpty()
                && selector.propertyStream().allMatch(label -> label.getValue().equals(labels.path(label.getKey())));
    }
}

package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;

/** How selectors and labels meet. */
final class Labels {
    private Labels() {}

    /** Whether every selected label is there; a selector that selects nothing in particular matches nothing. */
    static boolean match(JsonNode selector, JsonNode labels) {
        return !selector.isEmpty()
                && selector.propertyStream().allMatch(label -> label.getValue().equals(labels.path(label.getKey())));
    }
}

package dev.sourceline.requestfuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One operation of the contract. */
record Operation(String method, String path, JsonNode node, List<JsonNode> parameters, Pattern address) {
    static Operation of(String method, String path, JsonNode item, JsonNode node, Contract contract) {
        List<JsonNode> parameters = new ArrayList<>();
        for (JsonNode owner : List.of(item, node)) {
            owner.path("parameters").forEach(parameter -> parameters.add(contract.resolved(parameter)));
        }
        String[] fixed = path.split("\\{[^}]*}", -1);
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < fixed.length; i++) {
            address.append(i > 0 ? "[^/]+" : "").append(Pattern.quote(fixed[i]));
        }
        return new Operation(method, path, node, List.copyOf(parameters), Pattern.compile(address.toString()));
    }

    /** The path segment after {@code /v1}, such as {@code articles}. */
    String kind() {
        String[] parts = path.split("/", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    /** The contract's response for a status, or for its class such as 4XX; a missing node if there is none. */
    JsonNode response(int status, Contract contract) {
        JsonNode responses = node.path("responses");
        String exact = Integer.toString(status);
        return contract.resolved(responses.path(responses.has(exact) ? exact : exact.charAt(0) + "XX"));
    }
}

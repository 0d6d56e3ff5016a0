package dev.sourceline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A JSON object under construction, which leaves out what is not there. */
final class Node {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    Node with(String name, String value) {
        json.put(name, value);
        return this;
    }

    Node with(String name, int value) {
        json.put(name, value);
        return this;
    }

    Node with(String name, Optional<String> value) {
        value.ifPresent(present -> json.put(name, present));
        return this;
    }

    Node with(String name, Node value) {
        json.set(name, value.json);
        return this;
    }

    Node with(String name, List<Node> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(value -> array.add(value.json));
        }
        return this;
    }

    Node withWords(String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(array::add);
        }
        return this;
    }

    Node withNode(String name, Optional<Node> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}

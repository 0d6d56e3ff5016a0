package dev.sourceline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A builder of JSON objects that omits empty members. */
final class JsonObjectBuilder {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    JsonObjectBuilder with(String name, String value) {
        json.put(name, value);
        return this;
    }

    JsonObjectBuilder with(String name, int value) {
        json.put(name, value);
        return this;
    }

    JsonObjectBuilder with(String name, Optional<String> value) {
        value.ifPresent(present -> json.put(name, present));
        return this;
    }

    JsonObjectBuilder with(String name, JsonObjectBuilder value) {
        json.set(name, value.json);
        return this;
    }

    JsonObjectBuilder with(String name, List<JsonObjectBuilder> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(value -> array.add(value.json));
        }
        return this;
    }

    JsonObjectBuilder withWords(String name, List<String> values) {
        if (!values.isEmpty()) {
            ArrayNode array = json.putArray(name);
            values.forEach(array::add);
        }
        return this;
    }

    JsonObjectBuilder withNode(String name, Optional<JsonObjectBuilder> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}

package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One rendered object. */
record Manifest(JsonNode json) {
    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.at("/metadata/name").asText();
    }

    JsonNode labels() {
        return json.at("/metadata/labels");
    }

    /** The node at a JSON pointer, or a missing node. */
    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    Optional<Pod> pod() {
        return json.has("spec") && json.at("/spec/template").has("spec")
                ? Optional.of(new Pod(this))
                : Optional.empty();
    }

    boolean is(String kind, String name) {
        return kind().equals(kind) && name().equals(name);
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}

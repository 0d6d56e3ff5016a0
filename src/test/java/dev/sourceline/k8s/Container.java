package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** One container of a pod. */
record Container(Pod pod, JsonNode json) {
    JsonNode at(String pointer) {
        return json.at(pointer);
    }

    JsonNode path(String field) {
        return json.path(field);
    }

    /** A setting of the container's security context, or else of the pod's. */
    JsonNode security(String field) {
        JsonNode own = json.path("securityContext").path(field);
        return own.isMissingNode() ? pod.spec().path("securityContext").path(field) : own;
    }

    boolean declaresPort(JsonNode port) {
        return ports().anyMatch(declared ->
                declared.path(port.isTextual() ? "name" : "containerPort").equals(port));
    }

    Stream<JsonNode> ports() {
        return json.path("ports").valueStream();
    }

    @Override
    public String toString() {
        return pod + ": container " + json.path("name").asText();
    }
}

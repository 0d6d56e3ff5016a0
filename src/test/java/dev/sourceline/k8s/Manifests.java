package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All objects that an overlay renders. */
record Manifests(List<Manifest> all) {
    Manifests {
        all = List.copyOf(all);
    }

    Stream<Manifest> ofKind(String kind) {
        return all.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    Optional<Manifest> find(String kind, String name) {
        return ofKind(kind).filter(manifest -> manifest.name().equals(name)).findFirst();
    }

    Stream<Pod> pods() {
        return all.stream().flatMap(manifest -> manifest.pod().stream());
    }

    Stream<Pod> podsSelectedBy(JsonNode labels) {
        return pods().filter(pod -> Labels.match(labels, pod.labels()));
    }

    Stream<Container> containers() {
        return pods().flatMap(Pod::containers);
    }

    /** The value that a ConfigMap gives to an environment variable of a container. */
    Optional<String> setting(Container container, String variable) {
        return container
                .path("envFrom")
                .valueStream()
                .flatMap(from -> find("ConfigMap", from.at("/configMapRef/name").asText()).stream())
                .map(config -> config.at("/data").path(variable))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }
}

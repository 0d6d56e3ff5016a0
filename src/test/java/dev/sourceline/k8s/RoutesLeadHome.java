package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Every HTTP route uses TLS listeners only and leads to an existing port of a Service. */
final class RoutesLeadHome implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("HTTPRoute")
                .flatMap(route -> route.at("/spec/rules")
                        .valueStream()
                        .flatMap(rule -> rule.path("backendRefs").valueStream())
                        .filter(backend -> !isThere(manifests, backend) || !isOverTls(manifests, route))
                        .map(backend -> route + " does not lead to a Service over TLS: " + backend));
    }

    private static boolean isThere(Manifests manifests, JsonNode backend) {
        return manifests
                .find("Service", backend.path("name").asText())
                .filter(service -> service.at("/spec/ports")
                        .valueStream()
                        .anyMatch(port -> port.path("port").equals(backend.path("port"))))
                .isPresent();
    }

    private static boolean isOverTls(Manifests manifests, Manifest route) {
        return route.at("/spec/parentRefs")
                .valueStream()
                .allMatch(parent -> manifests
                        .find("Gateway", parent.path("name").asText())
                        .filter(gateway -> gateway.at("/spec/listeners")
                                .valueStream()
                                .filter(listener -> listener.path("name").equals(parent.path("sectionName")))
                                .anyMatch(listener ->
                                        listener.path("protocol").asText().equals("HTTPS")
                                                && listener.at("/tls/certificateRefs/0")
                                                        .has("name")))
                        .isPresent());
    }
}

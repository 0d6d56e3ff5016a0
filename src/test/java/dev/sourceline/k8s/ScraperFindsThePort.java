package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** kube-linter's dangling-servicemonitor: every ServiceMonitor selects a Service that has the named port. */
final class ScraperFindsThePort implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(services(manifests), pods(manifests));
    }

    // The operator labels its pods with the name of their cluster.
    private static Stream<String> pods(Manifests manifests) {
        return manifests
                .ofKind("PodMonitor")
                .filter(monitor -> manifests
                        .find(
                                "Cluster",
                                monitor.at("/spec/selector/matchLabels/cnpg.io~1cluster")
                                        .asText())
                        .isEmpty())
                .map(monitor -> monitor + " finds no cluster");
    }

    private static Stream<String> services(Manifests manifests) {
        return manifests
                .ofKind("ServiceMonitor")
                .flatMap(monitor -> monitor.at("/spec/endpoints")
                        .valueStream()
                        .map(endpoint -> endpoint.path("port"))
                        .filter(port -> manifests
                                .ofKind("Service")
                                .filter(service ->
                                        Labels.match(monitor.at("/spec/selector/matchLabels"), service.labels()))
                                .noneMatch(service -> has(service, port)))
                        .map(port -> monitor + " finds no Service with the port " + port));
    }

    private static boolean has(Manifest service, JsonNode port) {
        return service.at("/spec/ports")
                .valueStream()
                .anyMatch(offered -> offered.path("name").equals(port));
    }
}

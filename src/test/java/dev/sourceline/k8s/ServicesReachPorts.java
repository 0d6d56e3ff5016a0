package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** kube-score's service-targets-pod: all selected containers declare the target port, and no Service selects a job. */
final class ServicesReachPorts implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Service")
                .flatMap(service -> manifests
                        .podsSelectedBy(service.at("/spec/selector"))
                        .filter(pod -> !pod.serves() || !answers(pod, service))
                        .map(pod -> service + " sends to a port that " + pod + " does not have"));
    }

    private static boolean answers(Pod pod, Manifest service) {
        return service.at("/spec/ports")
                .valueStream()
                .map(port -> port.path("targetPort"))
                .allMatch(port -> declares(pod, port));
    }

    private static boolean declares(Pod pod, JsonNode port) {
        return pod.containers().anyMatch(container -> container.declaresPort(port));
    }
}

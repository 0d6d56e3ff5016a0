package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/**
 * kube-linter's no-liveness-probe and no-readiness-probe: a startup, a liveness and a readiness probe, each on a declared port.
 */
final class ProbesAreThree implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .pods()
                .filter(Pod::serves)
                .flatMap(Pod::containers)
                .flatMap(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                        .filter(probe -> !isSound(container, container.path(probe)))
                        .map(probe -> container + " has no sound " + probe));
    }

    private static boolean isSound(Container container, JsonNode probe) {
        JsonNode port = probe.has("tcpSocket") ? probe.at("/tcpSocket/port") : probe.at("/httpGet/port");
        return probe.has("exec") || container.declaresPort(port);
    }
}

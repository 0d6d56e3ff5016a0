package dev.sourceline.k8s;

import java.util.stream.Stream;

/** kube-linter's host-network, host-pid, host-ipc: no namespaces of the node, no host ports. */
final class NodeIsOutOfReach implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                manifests
                        .pods()
                        .flatMap(pod -> Stream.of("hostNetwork", "hostPID", "hostIPC")
                                .filter(field -> pod.spec().path(field).asBoolean())
                                .map(field -> pod + " has " + field)),
                manifests
                        .containers()
                        .filter(container -> container.ports().anyMatch(port -> port.has("hostPort")))
                        .map(container -> container + " takes a port of the node"));
    }
}

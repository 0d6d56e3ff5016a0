package dev.sourceline.k8s;

import java.util.stream.Stream;

/** kube-score's container-security-context-user-group-id: user and group ids that no user of the node has. */
final class IdsAreHigh implements Rule {
    private static final int LOWEST = 10_000;

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .flatMap(container -> Stream.of("runAsUser", "runAsGroup", "fsGroup")
                        .filter(field -> container.security(field).asInt() < LOWEST)
                        .map(field -> container + " has a low or no " + field));
    }
}

package dev.sourceline.k8s;

import java.util.stream.Stream;

/** kube-linter's unset-cpu-requirements and unset-memory-requirements, kube-score's container-ephemeral-storage. */
final class ResourcesAreStated implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .flatMap(container -> Stream.of("requests", "limits")
                        .flatMap(side ->
                                Stream.of("cpu", "memory", "ephemeral-storage").map(what -> side + "/" + what))
                        .filter(what -> container.at("/resources/" + what).isMissingNode())
                        .map(what -> container + " states no " + what));
    }
}

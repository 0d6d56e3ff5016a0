package dev.sourceline.k8s;

import java.util.stream.Stream;

/** kube-linter's run-as-non-root. */
final class RunsAsNonRoot implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .filter(container -> !container.security("runAsNonRoot").asBoolean())
                .map(container -> container + " may run as root");
    }
}

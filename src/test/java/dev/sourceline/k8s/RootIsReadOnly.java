package dev.sourceline.k8s;

import java.util.stream.Stream;

/** kube-linter's no-read-only-root-fs. */
final class RootIsReadOnly implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .filter(container ->
                        !container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                .map(container -> container + " can write to its image");
    }
}

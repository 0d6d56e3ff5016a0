package dev.sourceline.k8s;

import java.util.stream.Stream;

/** Pod Security restricted: the seccomp profile is the runtime's default. */
final class SystemCallsAreFiltered implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .filter(container -> !container
                        .security("seccompProfile")
                        .path("type")
                        .asText()
                        .equals("RuntimeDefault"))
                .map(container -> container + " has no seccomp profile RuntimeDefault");
    }
}

package dev.sourceline.k8s;

import java.util.stream.Stream;

/** Pod Security restricted: no privileged container, no escalation, no capability. */
final class PrivilegesStay implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .filter(container -> !isTame(container))
                .map(container -> container + " can have more privileges than it starts with");
    }

    private static boolean isTame(Container container) {
        return container.at("/securityContext/allowPrivilegeEscalation").isBoolean()
                && !container.at("/securityContext/allowPrivilegeEscalation").asBoolean()
                && !container.at("/securityContext/privileged").asBoolean()
                && container.at("/securityContext/capabilities/add").isMissingNode()
                && container.at("/securityContext/capabilities/drop/0").asText().equals("ALL");
    }
}

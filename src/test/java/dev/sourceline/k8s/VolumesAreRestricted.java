package dev.sourceline.k8s;

import java.util.Set;
import java.util.stream.Stream;

/** Pod Security restricted: only volume types that give no access to the node. */
final class VolumesAreRestricted implements Rule {
    private static final Set<String> ALLOWED = Set.of(
            "name",
            "configMap",
            "csi",
            "downwardAPI",
            "emptyDir",
            "ephemeral",
            "persistentVolumeClaim",
            "projected",
            "secret");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .pods()
                .flatMap(pod -> pod.spec()
                        .path("volumes")
                        .valueStream()
                        .flatMap(volume -> volume.propertyStream())
                        .filter(field -> !ALLOWED.contains(field.getKey()))
                        .map(field -> pod + " has a volume of the kind " + field.getKey()));
    }
}

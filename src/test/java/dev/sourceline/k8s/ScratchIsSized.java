package dev.sourceline.k8s;

import java.util.stream.Stream;

/** Every emptyDir says how large it may grow, or it fills the node. */
final class ScratchIsSized implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .pods()
                .flatMap(pod -> pod.spec()
                        .path("volumes")
                        .valueStream()
                        .filter(volume -> volume.has("emptyDir")
                                && !volume.path("emptyDir").has("sizeLimit"))
                        .map(volume -> pod + ": volume " + volume.path("name") + " has no size limit"));
    }
}

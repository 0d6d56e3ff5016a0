package dev.sourceline.k8s;

import java.util.stream.Stream;

/** Every emptyDir has a size limit, so that it cannot fill the node's disk. */
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

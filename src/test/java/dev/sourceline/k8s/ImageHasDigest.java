package dev.sourceline.k8s;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Polaris' tagNotSpecified, stricter: every image is pinned by digest, since a tag may be moved. */
final class ImageHasDigest implements Rule {
    private static final Pattern PINNED = Pattern.compile(".+:.+@sha256:[0-9a-f]{64}");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                        manifests
                                .containers()
                                .map(container -> container.path("image").asText()),
                        manifests
                                .ofKind("Cluster")
                                .map(cluster -> cluster.at("/spec/imageName").asText()))
                .filter(image -> !PINNED.matcher(image).matches())
                .map(image -> image + " is not pinned to a digest");
    }
}

package dev.sourceline.k8s;

import java.util.stream.Stream;

/** The namespace enforces Pod Security restricted, and every object is in it. */
final class NamespaceIsRestricted implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                manifests
                        .ofKind("Namespace")
                        .flatMap(namespace -> Stream.of("enforce", "audit", "warn")
                                .filter(mode -> !namespace
                                        .labels()
                                        .path("pod-security.kubernetes.io/" + mode)
                                        .asText()
                                        .equals("restricted"))
                                .map(mode -> namespace + " does not " + mode + " Pod Security restricted")),
                manifests.all().stream()
                        .filter(manifest -> !manifest.kind().equals("Namespace"))
                        .filter(manifest -> manifests
                                .find(
                                        "Namespace",
                                        manifest.at("/metadata/namespace").asText())
                                .isEmpty())
                        .map(manifest -> manifest + " is in another namespace"));
    }
}

package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Kubernetes' recommended labels on every object and every pod. */
final class LabelsAreRecommended implements Rule {
    private static final List<String> LABELS = List.of("name", "instance", "version", "part-of", "managed-by");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                manifests.all().stream().flatMap(manifest -> missing(manifest.toString(), manifest.labels())),
                manifests.pods().flatMap(pod -> missing(pod + "'s pods", pod.labels())));
    }

    private static Stream<String> missing(String owner, JsonNode labels) {
        return LABELS.stream()
                .map(label -> "app.kubernetes.io/" + label)
                .filter(label -> !labels.has(label))
                .map(label -> owner + " has no label " + label);
    }
}

package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** kube-linter's mismatching-selector, dangling-service, dangling-networkpolicy: every selector matches a pod. */
final class SelectorsMeetPods implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                manifests
                        .pods()
                        .filter(Pod::serves)
                        .filter(pod -> !Labels.match(pod.workload().at("/spec/selector/matchLabels"), pod.labels()))
                        .map(pod -> pod + " does not select its own pods"),
                manifests.all().stream()
                        .filter(manifest -> selectsInVain(manifests, selector(manifest)))
                        .map(manifest -> manifest + " selects no pod"));
    }

    private static JsonNode selector(Manifest manifest) {
        return switch (manifest.kind()) {
            case "Service" -> manifest.at("/spec/selector");
            case "PodDisruptionBudget" -> manifest.at("/spec/selector/matchLabels");
            case "NetworkPolicy" -> manifest.at("/spec/podSelector/matchLabels");
            default -> manifest.at("/none");
        };
    }

    private static boolean selectsInVain(Manifests manifests, JsonNode selector) {
        return selector.isObject()
                // The operator creates and labels these pods; no manifest contains them.
                && !selector.has("cnpg.io/cluster")
                && manifests.podsSelectedBy(selector).findAny().isEmpty();
    }
}

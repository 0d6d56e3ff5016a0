package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** kube-linter's no-anti-affinity: pods are spread over nodes and zones, by labels that the pods have. */
final class PodsAreSpread implements Rule {
    private static final String NODES =
            "/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/0/podAffinityTerm";

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .flatMap(deployment -> deployment.pod().stream())
                .filter(pod -> !isOver("kubernetes.io/hostname", pod.spec().at(NODES), pod)
                        || !isOver("topology.kubernetes.io/zone", pod.spec().at("/topologySpreadConstraints/0"), pod))
                .map(pod -> pod + " may have all its pods in one place");
    }

    private static boolean isOver(String topology, JsonNode term, Pod pod) {
        return term.path("topologyKey").asText().equals(topology)
                && Labels.match(term.at("/labelSelector/matchLabels"), pod.labels());
    }
}

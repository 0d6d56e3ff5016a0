package dev.sourceline.k8s;

import java.util.stream.Stream;

/**
 * kube-linter's pdb-max-unavailable and pdb-unhealthy-pod-eviction-policy: each deployment has a disruption budget that permits
 * node drains.
 */
final class DrainIsNeverBlocked implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .flatMap(deployment -> deployment.pod().stream())
                .filter(pod -> manifests.ofKind("PodDisruptionBudget").noneMatch(budget -> isSound(budget, pod)))
                .map(pod -> pod + " has no budget that bears with a drain");
    }

    private static boolean isSound(Manifest budget, Pod pod) {
        return Labels.match(budget.at("/spec/selector/matchLabels"), pod.labels())
                && budget.at("/spec/maxUnavailable").asInt() > 0
                && budget.at("/spec/unhealthyPodEvictionPolicy").asText().equals("AlwaysAllow");
    }
}

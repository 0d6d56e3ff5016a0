package dev.sourceline.k8s;

import java.util.stream.Stream;

/** A rollout removes no pod before its replacement is ready, and has a progress deadline. */
final class RolloutLosesNoPod implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .filter(deployment -> !isSafe(deployment))
                .map(deployment -> deployment + " can lose pods in a rollout");
    }

    private static boolean isSafe(Manifest deployment) {
        return deployment
                        .at("/spec/strategy/rollingUpdate/maxUnavailable")
                        .asText()
                        .equals("0")
                && deployment.at("/spec/strategy/rollingUpdate/maxSurge").asInt() > 0
                && deployment.at("/spec/minReadySeconds").asInt() > 0
                && deployment.at("/spec/progressDeadlineSeconds").asInt() > 0;
    }
}

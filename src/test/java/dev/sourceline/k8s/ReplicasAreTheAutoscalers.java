package dev.sourceline.k8s;

import java.util.stream.Stream;

/** kube-score's deployment-targeted-by-hpa-does-not-have-replicas-configured, kube-linter's hpa-minimum-three-replicas (two). */
final class ReplicasAreTheAutoscalers implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .filter(deployment -> deployment.json().path("spec").has("replicas")
                        || manifests.ofKind("HorizontalPodAutoscaler").noneMatch(scaler -> isSound(scaler, deployment)))
                .map(deployment -> deployment + " is not scaled by an autoscaler alone");
    }

    private static boolean isSound(Manifest scaler, Manifest deployment) {
        return deployment.is(
                        scaler.at("/spec/scaleTargetRef/kind").asText(),
                        scaler.at("/spec/scaleTargetRef/name").asText())
                && scaler.at("/spec/minReplicas").asInt() >= 2
                && scaler.at("/spec/maxReplicas").asInt()
                        >= scaler.at("/spec/minReplicas").asInt()
                && scaler.at("/spec/behavior").has("scaleDown");
    }
}

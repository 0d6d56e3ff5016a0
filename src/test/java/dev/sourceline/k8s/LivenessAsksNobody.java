package dev.sourceline.k8s;

import java.util.stream.Stream;

/**
 * kube-score's pod-probes-identical: liveness differs from readiness, so that an outage of the database restarts no pods.
 */
final class LivenessAsksNobody implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .filter(container -> container.path("livenessProbe").has("httpGet"))
                .filter(container ->
                        !container.at("/livenessProbe/httpGet/path").asText().equals("/q/health/live"))
                .map(container -> container + " is restarted for what is not its fault");
    }
}

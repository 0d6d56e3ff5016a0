package dev.sourceline.k8s;

import java.util.stream.Stream;

/**
 * The connection pools of all pods, plus one pod during a rollout, fit into the database's connections without the reserved ones.
 */
final class ConnectionsFit implements Rule {
    private static final String POOL = "QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE";
    private static final int OTHERS = 20;

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Cluster")
                .filter(cluster -> wanted(manifests)
                        > cluster.at("/spec/postgresql/parameters/max_connections")
                                .asInt())
                .map(cluster -> cluster + " has fewer connections than the pods may ask for");
    }

    private static int wanted(Manifests manifests) {
        int pods = manifests
                        .ofKind("HorizontalPodAutoscaler")
                        .mapToInt(scaler -> scaler.at("/spec/maxReplicas").asInt())
                        .sum()
                + 1;
        int each = manifests
                .ofKind("Deployment")
                .flatMap(deployment -> deployment.pod().stream())
                .flatMap(Pod::containers)
                .flatMap(container -> manifests.setting(container, POOL).stream())
                .mapToInt(Integer::parseInt)
                .sum();
        return pods * each + OTHERS;
    }
}

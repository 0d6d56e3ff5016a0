package dev.sourceline.k8s;

import java.util.stream.Stream;

/** Synchronous replication: the database acknowledges a commit only when a second machine has it. */
final class WritesAreKeptTwice implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Cluster")
                .filter(cluster -> !isSynchronous(cluster))
                .map(cluster -> cluster + " can lose what it has acknowledged");
    }

    private static boolean isSynchronous(Manifest cluster) {
        return cluster.at("/spec/instances").asInt() >= 3
                && cluster.at("/spec/postgresql/synchronous/number").asInt() > 0
                && cluster.at("/spec/postgresql/synchronous/dataDurability")
                        .asText()
                        .equals("required");
    }
}

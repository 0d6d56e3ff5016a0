package dev.sourceline.k8s;

import java.util.stream.Stream;

/** A new database cluster archives its changes to an object store and has scheduled full backups. */
final class BackupsAreMade implements Rule {
    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Cluster")
                .filter(cluster -> cluster.at("/spec/bootstrap").has("initdb"))
                .filter(cluster -> !isArchived(manifests, cluster) || !isScheduled(manifests, cluster))
                .map(cluster -> cluster + " is not backed up");
    }

    private static boolean isArchived(Manifests manifests, Manifest cluster) {
        return cluster.at("/spec/plugins")
                .valueStream()
                .filter(plugin -> plugin.path("isWALArchiver").asBoolean())
                .anyMatch(plugin -> manifests
                        .find(
                                "ObjectStore",
                                plugin.at("/parameters/barmanObjectName").asText())
                        .isPresent());
    }

    private static boolean isScheduled(Manifests manifests, Manifest cluster) {
        return manifests
                .ofKind("ScheduledBackup")
                .anyMatch(backup -> backup.at("/spec/cluster/name").asText().equals(cluster.name())
                        && !backup.at("/spec/schedule").asText().isEmpty());
    }
}

package dev.sourceline.k8s;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One job migrates with the pods' image, ends, is retried and cleans up. Pods do not migrate at startup. */
final class MigrationRunsOnce implements Rule {
    private static final String AT_START = "QUARKUS_FLYWAY_MIGRATE_AT_START";

    @Override
    public Stream<String> findings(Manifests manifests) {
        Set<String> images = manifests
                .ofKind("Deployment")
                .flatMap(MigrationRunsOnce::images)
                .collect(Collectors.toSet());
        return manifests
                .ofKind("Deployment")
                .filter(_ -> manifests
                                        .ofKind("Job")
                                        .filter(job ->
                                                isSound(job) && images(job).allMatch(images::contains))
                                        .count()
                                != 1
                        || manifests
                                .containers()
                                .anyMatch(container -> manifests
                                        .setting(container, AT_START)
                                        .filter("true"::equals)
                                        .isPresent()))
                .map(deployment -> deployment + " has not exactly one sound job to migrate for it");
    }

    private static boolean isSound(Manifest job) {
        return job.at("/spec/template/spec/containers/0/args/0").asText().equals("migrate")
                && job.at("/spec/backoffLimit").asInt() > 0
                && job.at("/spec/activeDeadlineSeconds").asInt() > 0
                && job.at("/spec/ttlSecondsAfterFinished").asInt() > 0;
    }

    private static Stream<String> images(Manifest workload) {
        return workload.pod().stream()
                .flatMap(Pod::containers)
                .map(container -> container.path("image").asText());
    }
}

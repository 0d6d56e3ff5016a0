package dev.sourceline.k8s;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The termination grace period is longer than the preStop sleep and the shutdown timeout together. */
final class GraceIsEnough implements Rule {
    private static final List<String> PHASES = List.of("QUARKUS_SHUTDOWN_DELAY", "QUARKUS_SHUTDOWN_TIMEOUT");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .ofKind("Deployment")
                .flatMap(deployment -> deployment.pod().stream())
                .flatMap(Pod::containers)
                .filter(container -> !isEnough(manifests, container))
                .map(container -> container + " is killed before it has finished");
    }

    private static boolean isEnough(Manifests manifests, Container container) {
        int sleep = container.at("/lifecycle/preStop/sleep/seconds").asInt();
        int grace = container.pod().spec().path("terminationGracePeriodSeconds").asInt();
        List<Long> phases = PHASES.stream()
                .flatMap(phase -> manifests.setting(container, phase).stream())
                .map(value -> Duration.parse("PT" + value).toSeconds())
                .toList();
        return sleep > 0
                && phases.size() == PHASES.size()
                && phases.stream().allMatch(seconds -> seconds > 0)
                && grace > sleep + phases.stream().mapToLong(Long::longValue).sum();
    }
}

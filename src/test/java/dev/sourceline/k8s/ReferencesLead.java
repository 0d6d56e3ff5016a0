package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * kube-linter's non-existent objects: whatever a pod mounts or reads is in the manifests or is known to be created elsewhere.
 */
final class ReferencesLead implements Rule {
    // The operator creates the first two. The trial database has no operator: its first secret is created by hand, as
    // is
    // the key always.
    private static final Set<String> SECRETS = Set.of("sourceline-db-app", "sourceline-db-ca", "sourceline-first-key");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.concat(
                manifests
                        .containers()
                        .flatMap(container ->
                                Stream.concat(unknownMounts(container), unknownSettings(manifests, container))),
                manifests.pods().flatMap(ReferencesLead::unknownSecrets));
    }

    private static Stream<String> unknownMounts(Container container) {
        Set<String> volumes = Stream.concat(
                        container.pod().spec().path("volumes").valueStream().map(volume -> volume.path("name")),
                        container
                                .pod()
                                .workload()
                                .at("/spec/volumeClaimTemplates")
                                .valueStream()
                                .map(claim -> claim.at("/metadata/name")))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return container
                .path("volumeMounts")
                .valueStream()
                .map(mount -> mount.path("name").asText())
                .filter(name -> !volumes.contains(name))
                .map(name -> container + " mounts a volume that is not there: " + name);
    }

    private static Stream<String> unknownSettings(Manifests manifests, Container container) {
        return container
                .path("envFrom")
                .valueStream()
                .map(from -> from.at("/configMapRef/name").asText())
                .filter(name -> manifests.find("ConfigMap", name).isEmpty())
                .map(name -> container + " reads a ConfigMap that is not there: " + name);
    }

    private static Stream<String> unknownSecrets(Pod pod) {
        return pod.spec()
                .path("volumes")
                .valueStream()
                .filter(volume -> volume.has("secret"))
                .map(volume -> volume.at("/secret/secretName").asText())
                .filter(name -> !SECRETS.contains(name))
                .map(name -> pod + " mounts a secret that nobody makes: " + name);
    }
}

package dev.sourceline.k8s;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * kube-linter's env-var-secret and read-secret-from-env-var: no secrets in git, ConfigMaps or environment variables.
 */
final class SecretsAreFiles implements Rule {
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|api_?key|credential)s?");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return Stream.of(
                        manifests.ofKind("Secret").map(secret -> secret + " is in git"),
                        manifests
                                .containers()
                                .filter(SecretsAreFiles::readsFromEnvironment)
                                .map(container -> container + " takes a secret from its environment"),
                        manifests
                                .ofKind("ConfigMap")
                                .flatMap(config -> config.at("/data")
                                        .propertyStream()
                                        .filter(setting ->
                                                SECRET.matcher(setting.getKey()).matches())
                                        .map(setting -> config + " holds the secret " + setting.getKey())))
                .flatMap(findings -> findings);
    }

    private static boolean readsFromEnvironment(Container container) {
        return container.path("envFrom").valueStream().anyMatch(from -> from.has("secretRef"))
                || container
                        .path("env")
                        .valueStream()
                        .anyMatch(variable ->
                                variable.at("/valueFrom/secretKeyRef").isObject()
                                        || SECRET.matcher(variable.path("name").asText())
                                                .matches());
    }
}

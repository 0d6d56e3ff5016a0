package dev.sourceline.k8s;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of ConfigMaps that are read at startup end with a hash, so that a change causes a rollout. */
final class SettingsRollPods implements Rule {
    private static final Pattern HASHED = Pattern.compile(".+-[a-z0-9]{10}");

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests
                .containers()
                .flatMap(container -> container
                        .path("envFrom")
                        .valueStream()
                        .map(from -> from.at("/configMapRef/name").asText())
                        .filter(name -> !HASHED.matcher(name).matches())
                        .map(name -> container + " does not notice a change of " + name));
    }
}

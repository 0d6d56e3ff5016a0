package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every field of the database cluster is in our list of the operator's fields, since there is no Java model of them.
 */
final class KnownToCloudNativePg implements Rule {
    private static final Set<String> GROUPS = Set.of("postgresql.cnpg.io/v1", "barmancloud.cnpg.io/v1");
    private static final Set<String> FIELDS = read();

    static boolean isOfItsGroup(Manifest manifest) {
        return GROUPS.contains(manifest.apiVersion());
    }

    @Override
    public Stream<String> findings(Manifests manifests) {
        return manifests.all().stream()
                .filter(KnownToCloudNativePg::isOfItsGroup)
                .flatMap(manifest -> leaves("spec", manifest.at("/spec"))
                        .filter(field -> !FIELDS.contains(field))
                        .map(field -> manifest + " has a field that the operator does not know: " + field));
    }

    private static Stream<String> leaves(String path, JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(element -> leaves(path + "[]", element));
        }
        return node.isObject() && !FIELDS.contains(path + ".*")
                ? node.propertyStream().flatMap(field -> leaves(path + "." + field.getKey(), field.getValue()))
                : Stream.of(node.isObject() ? path + ".*" : path);
    }

    private static Set<String> read() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/k8s/cluster-fields.txt"))) {
            return Set.copyOf(lines.filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.sourceline.k8s;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.zjsonpatch.JsonPatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A planted fault: a JSON patch (RFC 6902) of one object, and the rule that must find it. */
record Fault(String rule, String in, JsonNode patch) {
    static List<Fault> readAll() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readValue(
                            Path.of("src/test/resources/k8s/faults.yaml").toFile(),
                            new TypeReference<List<Fault>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Manifests plantedIn(Manifests sound) {
        if (sound.all().stream().noneMatch(this::isMeant)) {
            throw new IllegalArgumentException("nothing is rendered as " + in);
        }
        return new Manifests(sound.all().stream()
                .map(manifest -> isMeant(manifest) ? new Manifest(JsonPatch.apply(patch, manifest.json())) : manifest)
                .toList());
    }

    private boolean isMeant(Manifest manifest) {
        return manifest.toString().matches(in);
    }

    @Override
    public String toString() {
        return rule + ": " + patch;
    }
}

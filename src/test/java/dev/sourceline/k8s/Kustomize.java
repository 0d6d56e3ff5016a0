package dev.sourceline.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Optional;

/** Renders overlays with the installed kustomize, standalone or as part of kubectl. */
record Kustomize(SystemProgram program, String verb) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Optional<Kustomize> find() {
        return SystemProgram.find("kustomize")
                .map(program -> new Kustomize(program, "build"))
                .or(() -> SystemProgram.find("kubectl").map(program -> new Kustomize(program, "kustomize")));
    }

    Manifests render(Overlay overlay) {
        String rendered = program.run(verb, overlay.folder());
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).readValues(rendered)) {
            return new Manifests(documents.readAll().stream().map(Manifest::new).toList());
        } catch (IOException e) {
            throw new IllegalStateException("not YAML: " + rendered, e);
        }
    }
}

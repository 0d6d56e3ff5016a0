package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The CycloneDX bill of materials beside the program lists every jar of it and nothing else. */
class BillOfMaterialsIT {
    @Test
    void everyJarIsNamed() throws IOException {
        JsonNode bill = new ObjectMapper().readTree(file().toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        Set<String> named = new TreeSet<>();
        bill.path("components")
                .forEach(component -> named.add(component.path("group").asText() + "."
                        + component.path("name").asText() + "-"
                        + component.path("version").asText()));
        assertThat(named).hasSizeGreaterThan(100).noneMatch(name -> name.contains("zonky") || name.contains("junit"));
        assumeTrue(Files.exists(Program.FOLDER), "a native executable was built, no folder of jars");
        try (Stream<Path> jars = Files.walk(Program.FOLDER.resolve("lib"))) {
            assertThat(jars.map(jar -> jar.getFileName().toString()).filter(jar -> jar.endsWith(".jar")))
                    .isNotEmpty()
                    .allSatisfy(jar -> assertThat(named).anyMatch(name -> jar.startsWith(name)));
        }
    }

    private static Path file() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".cdx.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

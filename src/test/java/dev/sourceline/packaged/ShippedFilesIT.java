package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks that the shipped files contain nothing of dev mode. */
class ShippedFilesIT {
    @BeforeAll
    static void jarIsWhatWasBuilt() {
        assumeTrue(Files.exists(Program.FOLDER), "a native executable was built, no folder of jars");
    }

    @Test
    void noEmbeddedDatabase() throws IOException {
        assertThat(jars(Program.FOLDER.resolve("lib")))
                .hasSizeGreaterThan(100)
                .noneMatch(jar -> jar.contains("zonky") || jar.contains("embedded"));
    }

    @Test
    void noClassOfDevMode() throws IOException {
        List<String> application = jars(Program.FOLDER.resolve("app"));
        assertThat(application).hasSize(1);
        try (JarFile jar = new JarFile(application.getFirst())) {
            assertThat(jar.stream().map(Object::toString))
                    .contains("dev/sourceline/Sourceline.class")
                    .noneMatch(entry -> entry.contains("devmode") || entry.startsWith("samples"));
        }
    }

    private static List<String> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .toList();
        }
    }
}

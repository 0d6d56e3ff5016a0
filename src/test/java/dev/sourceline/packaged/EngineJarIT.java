package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that the engine's jar is a library that needs only the JDK. */
class EngineJarIT {
    @Test
    void readsAText() throws Exception {
        try (URLClassLoader alone = new URLClassLoader(new URL[] {jar()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> extractor = alone.loadClass("dev.sourceline.engine.extraction.Extractor");
            Object engine = extractor.getMethod("create").invoke(null);
            Object reading = extractor
                    .getMethod("extract", String.class)
                    .invoke(engine, "The bridge is safe, the mayor Ida Brook said on Monday.");
            Object attributions = reading.getClass().getMethod("attributions").invoke(reading);
            assertThat((List<?>) attributions).hasSize(1);
        }
    }

    private static URL jar() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-engine.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toUri()
                    .toURL();
        }
    }
}

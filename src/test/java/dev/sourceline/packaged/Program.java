package dev.sourceline.packaged;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The program in one of its shipped forms.
 *
 * @param name the name of the form
 * @param root the file or folder
 */
record Program(String name, List<String> command, Path root) {
    static final Path FOLDER = Path.of("target", "quarkus-app");
    private static final String EXECUTABLE = "native.image.path";
    private static final int PATIENCE_SECONDS = 60;

    /** The exit code and the output of a run. */
    record Outcome(int exitCode, List<String> lines) {}

    Program {
        command = List.copyOf(command);
    }

    /** The form that this build has produced. */
    static Program built() {
        return (System.getProperty(EXECUTABLE) == null ? jar() : executable()).orElseThrow();
    }

    static Optional<Program> jar() {
        Path jar = FOLDER.resolve("quarkus-run.jar");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Files.exists(jar)
                ? Optional.of(new Program("JVM", List.of(java, "-jar", jar.toString()), FOLDER))
                : Optional.empty();
    }

    static Optional<Program> executable() {
        Path executable = Path.of(System.getProperty(EXECUTABLE, "target/sourceline-1.0.0-SNAPSHOT-runner"));
        return Files.exists(executable)
                ? Optional.of(new Program("native", List.of(executable.toString()), executable))
                : Optional.empty();
    }

    /** Runs the program until it exits, configured only by the given variables, with API keys enabled. */
    Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Process process = start(environment, arguments);
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the program did not end");
            }
            return new Outcome(process.exitValue(), output.lines().toList());
        } finally {
            process.destroyForcibly();
        }
    }

    /** Creates an API key with the program's own command, as an operator does. */
    String key(Map<String, String> environment, String scopes) throws IOException, InterruptedException {
        Outcome outcome = run(environment, "key", "test", scopes);
        return outcome.lines().stream()
                .filter(line -> line.startsWith("slk_"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(String.join("\n", outcome.lines())));
    }

    Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_BANNER_ENABLED", "false");
        builder.environment().put("QUARKUS_LOG_LEVEL", "WARN");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().put("SOURCELINE_ACCESS_KEYS", "true");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** The compressed size of the file or folder in a container image, in bytes. */
    long compressedSize() throws IOException {
        AtomicLong bytes = new AtomicLong();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                bytes.incrementAndGet();
            }

            @Override
            public void write(byte[] many, int from, int count) {
                bytes.addAndGet(count);
            }
        };
        try (GZIPOutputStream packing = new GZIPOutputStream(counting);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, packing);
            }
        }
        return bytes.get();
    }

    /** The size of the file or folder, in bytes. */
    long size() {
        try (var files = Files.walk(root)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.sourceline.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as it is shipped, run to its end: the native executable where one was built, else the jar. */
final class Program {
    static final Path FOLDER = Path.of("target", "quarkus-app");
    private static final int PATIENCE_SECONDS = 60;

    /** How a run ended and what it said. */
    record Outcome(int exitCode, List<String> lines) {}

    private Program() {}

    static Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_BANNER_ENABLED", "false");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().putAll(environment);
        Process process = builder.start();
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

    private static List<String> command(String... arguments) {
        String executable = System.getProperty("native.image.path");
        List<String> command = new ArrayList<>();
        if (executable == null) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-jar");
            command.add(FOLDER.resolve("quarkus-run.jar").toString());
        } else {
            command.add(executable);
        }
        command.addAll(List.of(arguments));
        return command;
    }
}

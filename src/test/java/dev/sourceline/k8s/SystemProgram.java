package dev.sourceline.k8s;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of the operating system, which may not be installed. */
record SystemProgram(String name) {
    static Optional<SystemProgram> find(String name) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, name)))
                ? Optional.of(new SystemProgram(name))
                : Optional.empty();
    }

    /** The standard output of the program. If it fails, an exception contains its standard error. */
    String run(String... words) {
        List<String> command = Stream.concat(Stream.of(name), Stream.of(words)).toList();
        try {
            Path complaints = Files.createTempFile(name, ".err");
            Process process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + output + Files.readString(complaints));
            }
            Files.delete(complaints);
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(command + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command + " was interrupted", e);
        }
    }
}

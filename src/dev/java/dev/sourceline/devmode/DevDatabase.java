package dev.sourceline.devmode;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An embedded PostgreSQL with its data in one folder; it stops with the JVM that started it. */
final class DevDatabase {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final Path folder;

    DevDatabase(Path folder) {
        this.folder = folder;
    }

    /** The port of the server on the folder; starts the server if necessary. */
    int port() {
        try {
            return runs() ? Integer.parseInt(pidFile().get(PORT_LINE).strip()) : start();
        } catch (IOException e) {
            throw new UncheckedIOException("no PostgreSQL on " + folder + "; if its data are damaged, delete the folder", e);
        }
    }

    // Dev mode reads its configuration in several class loaders, which share no static state: PostgreSQL's own pid
    // file does it.
    private boolean runs() throws IOException {
        List<String> lines = pidFile();
        return lines.size() > PORT_LINE
                && ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip())).isPresent();
    }

    private List<String> pidFile() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private int start() throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .start()
                .getPort();
    }
}

package dev.sourceline.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;

/** Runs commands, one after the other, beside the packed service with a PostgreSQL of its own; they learn where it is and a key. */
final class WithService {
    private WithService() {}

    public static void main(String[] commands) throws IOException, InterruptedException {
        int failed = 0;
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> settings = Settings.of(server);
            Program program = Program.built();
            try (RunningProgram running = RunningProgram.start(program, settings)) {
                running.untilReady();
                String key = program.key(settings, "read,write,admin");
                for (String command : commands) {
                    failed += run(command, running.address().toString(), key) == 0 ? 0 : 1;
                }
            }
        }
        System.exit(failed);
    }

    private static int run(String command, String address, String key) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder("bash", "-c", command).inheritIO();
        process.environment().put("SOURCELINE_URL", address);
        process.environment().put("SOURCELINE_KEY", key);
        return process.start().waitFor();
    }
}

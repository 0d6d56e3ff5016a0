package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has set up the program makes the first API key beside it, and is let in with it. */
class KeyIT {
    @Test
    void keyOpensWhatIsClosed() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> environment = Settings.of(server);
            try (RunningProgram running = RunningProgram.start(Program.built(), environment)) {
                running.untilReady();
                assertThat(answer(running, "none").statusCode()).isEqualTo(401);
                String key = Program.built().key(environment, "read");
                assertThat(answer(running, key).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void wishThatIsWrong() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> environment = Settings.of(server);
            Program.Outcome outcome = Program.built().run(environment, "key", "crawler", "everything");
            assertThat(outcome.exitCode()).isNotZero();
            assertThat(outcome.lines()).anyMatch(line -> line.contains("At least one of read, write and admin"));
            assertThat(outcome.lines()).anyMatch(line -> line.startsWith("usage: key NAME SCOPES"));
        }
    }

    private static HttpResponse<String> answer(RunningProgram running, String key)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(running.address().resolve("/v1/articles"))
                            .header("Authorization", "Bearer " + key)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first API key: an operator creates it on the command line, and the service accepts it. */
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
    void firstKeyComesFromASecret(@TempDir Path secret) throws Exception {
        String key = "slk_" + "Zz-_0123456".repeat(4).substring(0, 43);
        Files.writeString(secret.resolve("sourceline.access.first-key"), key + "\n");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> environment =
                    Settings.of(server, Map.of("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", secret.toString()));
            String made;
            try (RunningProgram running = RunningProgram.start(Program.built(), environment)) {
                running.untilReady();
                assertThat(answer(running, key).statusCode()).isEqualTo(403);
                HttpResponse<String> other = make(running, key);
                assertThat(other.statusCode()).isEqualTo(201);
                made = other.body().replaceAll("(?s).*\"key\":\"(slk_[^\"]+)\".*", "$1");
                assertThat(answer(running, made).statusCode()).isEqualTo(200);
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(
                                "update api_key set revoked_at = now() where created_by = 'configuration'"))
                        .isOne();
            }
            // A restart does not restore a revoked key.
            try (RunningProgram running = RunningProgram.start(Program.built(), environment)) {
                running.untilReady();
                assertThat(make(running, key).statusCode()).isEqualTo(401);
                assertThat(answer(running, made).statusCode()).isEqualTo(200);
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

    private static HttpResponse<String> make(RunningProgram running, String key)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(running.address().resolve("/v1/keys"))
                            .header("Authorization", "Bearer " + key)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("""
                                    {"name": "reader", "scopes": ["read"]}"""))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Graceful shutdown: the program finishes running requests and completes those that would wait indefinitely. */
@Timeout(120)
class ShutdownIT {
    private static final String EVENTS = """
            GET /v1/changes?after=latest HTTP/1.1
            Host: localhost
            Accept: text/event-stream

            """;
    private static final String PAGE = """
            GET /v1/changes?after=latest&wait=60 HTTP/1.1
            Host: localhost
            Connection: close

            """;
    private static final String BULK = """
            POST /v1/articles/bulk HTTP/1.1
            Host: localhost
            Content-Type: application/x-ndjson
            Transfer-Encoding: chunked

            """;
    private static final String ARTICLE = """
            POST /v1/articles HTTP/1.1
            Host: localhost
            Content-Type: text/plain
            Content-Length: 35

            """;
    private static final String END_OF_CHUNKS = "0";
    private static final Duration MOMENT = Duration.ofMillis(500);

    private EmbeddedPostgres server;
    private RunningProgram program;
    private String key = "";

    @BeforeEach
    void start() throws IOException, InterruptedException {
        server = EmbeddedPostgres.start();
        Map<String, String> environment =
                Settings.of(server, Map.of("QUARKUS_SHUTDOWN_DELAY", "2s", "QUARKUS_SHUTDOWN_TIMEOUT", "60s"));
        key = Program.built().key(environment, "read,write");
        program = RunningProgram.start(Program.built(), environment);
        program.untilReady();
    }

    @AfterEach
    void stop() throws IOException {
        program.close();
        server.close();
    }

    @Test
    void followersAndLinesAreEndedAndRequestsAreAnswered() throws Exception {
        try (OpenRequest events = OpenRequest.send(EVENTS, program.address(), key);
                OpenRequest bulk = OpenRequest.send(BULK, program.address(), key);
                OpenRequest article = OpenRequest.send(ARTICLE, program.address(), key)) {
            article.goOn("The crane turns");
            bulk.goOn(chunk("{\"text\": \"The crane stands, he said.\", \"url\": \"https://e.example/1\"}\n{\"te"));
            assertThat(bulk.readUntil("{")).startsWith("{\"line\":1,\"status\":201");
            events.readUntil("data:");
            try (OpenRequest page = OpenRequest.send(PAGE, program.address(), key)) {
                Thread.sleep(MOMENT);
                program.terminate();
                assertThat(page.readUntil("{")).startsWith("{\"items\":[]");
            }
            assertThat(events.readUntil(END_OF_CHUNKS)).isEqualTo(END_OF_CHUNKS);
            assertThat(bulk.readUntil(END_OF_CHUNKS)).isEqualTo(END_OF_CHUNKS);
            article.goOn(", a sailor was told.");
            assertThat(article.readUntil("HTTP/1.1")).isEqualTo("HTTP/1.1 201 Created");
            assertThat(program.ends(Duration.ofSeconds(20))).isTrue();
        }
        assertThat(kept()).isEqualTo(2);
    }

    private static String chunk(String content) {
        return "%x\r\n%s\r\n".formatted(content.length(), content);
    }

    private long kept() throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from article")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Log lines are machine-readable JSON and carry the ids of their request. */
class LogIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ASK = """
            GET /v1/articles HTTP/1.1
            Host: localhost
            Connection: close
            traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01

            """;

    @Test
    @Timeout(120)
    void linesAreJsonWithTheTraceOfTheirRequest() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> database = Settings.of(server);
            String key = Program.built().key(database, "read");
            try (RunningProgram program = RunningProgram.start(Program.built(), database)) {
                program.untilReady();
                stop(server);
                try (OpenRequest request = OpenRequest.send(ASK, program.address(), key)) {
                    assertThat(request.readUntil("{")).contains("\"traceId\":\"" + TRACE + "\"");
                }
                assertThat(warning(program.log()).at("/mdc/traceId").asText()).isEqualTo(TRACE);
            }
        }
    }

    @Test
    @Timeout(120)
    void everyLineIsJsonFromTheFirstOne() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> settings = Settings.of(
                    server,
                    Map.of("QUARKUS_LOG_LEVEL", "INFO", "SOURCELINE_ACCESS_FIRST_KEY", "slk_" + "a".repeat(43)));
            try (RunningProgram program = RunningProgram.start(Program.built(), settings)) {
                List<String> lines = linesUntil("Installed features", program.log());
                assertThat(lines)
                        .anyMatch(line -> line.contains("Stored the first API key"))
                        .allSatisfy(line -> assertThat(
                                        JSON.readTree(line).path("level").asText())
                                .isNotEmpty());
            }
        }
    }

    private static List<String> linesUntil(String end, BufferedReader log) throws IOException {
        List<String> lines = new ArrayList<>();
        do {
            lines.add(String.valueOf(log.readLine()));
        } while (!lines.getLast().contains(end));
        return lines;
    }

    private static void stop(EmbeddedPostgres server) throws IOException {
        server.close();
    }

    private static JsonNode warning(BufferedReader log) throws IOException {
        String line = log.readLine();
        while (!line.contains("the database is not available")) {
            line = log.readLine();
        }
        return JSON.readTree(line);
    }
}

package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is logged is read by machines, and finds the request that it tells of. */
class LogIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ASK = "GET /v1/articles HTTP/1.1\r\nHost: localhost\r\ntraceparent: 00-" + TRACE
            + "-00f067aa0ba902b7-01\r\n\r\n";

    @Test
    @Timeout(120)
    void linesAreJsonWithTheTraceOfTheirRequest() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                RunningProgram program = RunningProgram.start(
                        Program.built(),
                        Map.of(
                                "QUARKUS_DATASOURCE_REACTIVE_URL",
                                "postgresql://localhost:" + server.getPort() + "/postgres",
                                "QUARKUS_DATASOURCE_USERNAME",
                                "postgres",
                                "QUARKUS_DATASOURCE_PASSWORD",
                                "postgres"))) {
            program.untilReady();
            server.close();
            try (OpenRequest request = OpenRequest.send(ASK, program.address())) {
                assertThat(request.readUntil("{")).contains("\"traceId\":\"" + TRACE + "\"");
            }
            assertThat(warning(program.log()).path("traceId").asText()).isEqualTo(TRACE);
        }
    }

    private static JsonNode warning(BufferedReader log) throws Exception {
        JsonNode line = JSON.readTree(log.readLine());
        while (!line.path("message").asText().contains("the database is not available")) {
            line = JSON.readTree(log.readLine());
        }
        return line;
    }
}

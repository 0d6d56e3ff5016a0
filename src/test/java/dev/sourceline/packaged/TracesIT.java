package dev.sourceline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Traces are exported to a configured collector. They continue the caller's trace and include database statements. */
@Timeout(120)
class TracesIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String ASK = """
            GET /v1/sources HTTP/1.1
            Host: localhost
            Connection: close
            traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01

            """;

    private final BlockingQueue<String> batches = new LinkedBlockingQueue<>();

    @Test
    void spansReachTheCollector() throws Exception {
        HttpServer collector = collector();
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> environment = Settings.of(
                    server,
                    Map.of(
                            "QUARKUS_OTEL_SDK_DISABLED",
                            "false",
                            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                            "http://localhost:" + collector.getAddress().getPort()));
            try (RunningProgram program = RunningProgram.start(Program.built(), environment)) {
                program.untilReady();
                String key = Program.built().key(environment, "read");
                try (OpenRequest request = OpenRequest.send(ASK, program.address(), key)) {
                    assertThat(request.readUntil("HTTP/1.1")).isEqualTo("HTTP/1.1 200 OK");
                }
                assertThat(batchOfTheTrace()).contains("sourceline", "GET /v1/sources", "SELECT");
            }
        } finally {
            collector.stop(0);
        }
    }

    // Protocol buffers store texts and ids as plain bytes, so a search for bytes finds them.
    private String batchOfTheTrace() throws InterruptedException {
        String trace = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
        StringBuilder ofTheTrace = new StringBuilder();
        while (!ofTheTrace.toString().contains("GET /v1/sources")) {
            String batch = batches.poll(30, TimeUnit.SECONDS);
            assertThat(batch).as("what the collector was sent").isNotNull();
            if (batch.contains(trace)) {
                ofTheTrace.append(batch);
            }
        }
        return ofTheTrace.toString();
    }

    private HttpServer collector() throws Exception {
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            batches.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        return collector;
    }
}

package dev.sourceline.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running process of the program. */
final class RunningProgram implements AutoCloseable {
    private static final byte[] ASK_READY =
            "GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofNanos(200_000);

    private final Process process;
    private final int port;
    private final int managementPort;
    private final long startedAt;

    private RunningProgram(Process process, int port, int managementPort, long startedAt) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
        this.startedAt = startedAt;
    }

    static RunningProgram start(Program program, Map<String, String> environment) throws IOException {
        int port = freePort();
        int managementPort = freePort();
        Map<String, String> whole = new HashMap<>(environment);
        whole.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        whole.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        long startedAt = System.nanoTime();
        return new RunningProgram(program.start(whole), port, managementPort, startedAt);
    }

    /** Sends SIGTERM, as Kubernetes does. */
    void terminate() {
        process.destroy();
    }

    /** Whether the process exits within the time. */
    boolean ends(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The output of the process, line by line. */
    BufferedReader log() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The time from the start of the process to the first successful readiness probe. */
    Duration untilReady() throws InterruptedException {
        while (System.nanoTime() - startedAt < PATIENCE.toNanos()) {
            if (isReady()) {
                return Duration.ofNanos(System.nanoTime() - startedAt);
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("not ready in " + PATIENCE);
    }

    private boolean isReady() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), managementPort)) {
            socket.getOutputStream().write(ASK_READY);
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII).endsWith("200");
        } catch (IOException e) {
            return false;
        }
    }

    /** Resident memory (RSS) in bytes, as Linux reports it. */
    long residentBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

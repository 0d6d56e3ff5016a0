package dev.sourceline.attribution;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that streams a bulk body of any length to a running service, reads the results meanwhile, and
 * prints the memory of the service. Arguments: the address of the service, megabytes to send, the process id
 * of the service, an API key where it requires one.
 */
final class BulkFlood {
    private static final int MEGABYTE = 1 << 20;
    private static final int STEPS = 16;
    private static final int DIFFERENT_ARTICLES = 200;

    private final URI service;
    private final long lines;
    private final Path memory;
    private final String credentials;
    private final long started = System.nanoTime();

    private BulkFlood(URI service, long megabytes, Path memory, String credentials) {
        this.service = service;
        this.credentials = credentials;
        this.lines = megabytes * MEGABYTE / line(0).length;
        this.memory = memory;
    }

    public static void main(String[] arguments) throws IOException {
        Path memory = Path.of("/proc", arguments[2], "status");
        String credentials = arguments.length > 3 ? "\r\nAuthorization: Bearer " + arguments[3] : "";
        new BulkFlood(URI.create(arguments[0]), Long.parseLong(arguments[1]), memory, credentials).run();
    }

    private void run() throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort());
                BufferedReader answer =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            Thread sending = Thread.ofVirtual().start(() -> send(socket));
            long kept = 0;
            String line = answer.readLine();
            while (line != null && kept < lines) {
                if (line.startsWith("{\"line\":" + (kept + 1) + ",\"status\":20")) {
                    report(++kept);
                } else if (line.startsWith("{") || line.startsWith("HTTP")) {
                    System.out.println(line);
                }
                line = answer.readLine();
            }
            sending.interrupt();
            System.out.println(kept + " of " + lines + " lines were kept");
        }
    }

    private void send(Socket socket) {
        try {
            OutputStream body = new BufferedOutputStream(socket.getOutputStream(), MEGABYTE);
            body.write(("POST /v1/articles/bulk HTTP/1.1\r\nHost: " + service.getAuthority()
                            + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + lines * line(0).length
                            + credentials + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i < lines; i++) {
                body.write(line(i));
            }
            body.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cycles through some hundred articles of equal length. */
    private static byte[] line(long number) {
        int article = (int) (number % DIFFERENT_ARTICLES);
        String text = "The tide of day %03d was high, the harbour office said. ".formatted(article)
                + "Boats came and went as on every other day of that long summer. ".repeat(300);
        return "{\"text\":\"%s\",\"url\":\"https://flood.example/%03d\"}\n"
                .formatted(text, article)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void report(long kept) throws IOException {
        long step = Math.max(1, lines / STEPS);
        if (kept % step == 0) {
            String resident = Files.readAllLines(memory).stream()
                    .filter(entry -> entry.startsWith("VmRSS"))
                    .findFirst()
                    .orElse("");
            long megabytes = kept * line(0).length / MEGABYTE;
            System.out.printf(
                    "%5d MB in %4d s, %s%n", megabytes, (System.nanoTime() - started) / 1_000_000_000, resident);
        }
    }
}

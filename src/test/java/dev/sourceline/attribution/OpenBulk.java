package dev.sourceline.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bulk request whose body stays open while results are read. */
final class OpenBulk implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final BufferedReader answer;
    private final OutputStream body;

    /** @param headers further request headers, beside Host and Content-Type */
    OpenBulk(URI bulk, String... headers) throws IOException {
        socket = new Socket(bulk.getHost(), bulk.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        body = socket.getOutputStream();
        send("POST " + bulk.getPath() + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n");
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a chunk; an empty one ends the body. */
    void sendChunk(byte[] content) throws IOException {
        body.write("%x\r\n".formatted(content.length).getBytes(StandardCharsets.US_ASCII));
        body.write(content);
        send("\r\n");
    }

    /** The next line of the response. */
    String result() throws IOException {
        String line = answer.readLine();
        while (!line.startsWith("{")) {
            line = answer.readLine();
        }
        return line;
    }

    /** Whether the response ends here. */
    boolean ends() {
        return answer.lines().anyMatch(line -> line.equals("0"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void send(byte[] bytes) throws IOException {
        body.write(bytes);
        body.flush();
    }
}

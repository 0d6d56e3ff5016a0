package dev.sourceline.requestfuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A connection that sends arbitrary bytes as a request and reads the response by the rules of HTTP/1.1. */
final class RawConnection implements AutoCloseable {
    private static final int SWITCHING_PROTOCOLS = 101;

    private final Socket socket;
    private final InputStream in;

    private RawConnection(Socket socket, InputStream in) {
        this.socket = socket;
        this.in = in;
    }

    static RawConnection open(URI service, int patienceMillis) throws IOException {
        Socket socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(patienceMillis);
        socket.setTcpNoDelay(true);
        return new RawConnection(socket, new BufferedInputStream(socket.getInputStream()));
    }

    void send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException _) {
            // The service may respond and close before it has read everything; the response can still be read.
        }
    }

    /** The next final response; interim ones are skipped. An event stream is not read to its end. */
    Answer read(String method) throws IOException {
        String line = readLine();
        if (line == null) {
            return new Answer(0, Map.of(), "", false);
        }
        int status = status(line);
        Map<String, List<String>> headers = headers();
        if (status < 200 && status != SWITCHING_PROTOCOLS) {
            return read(method);
        }
        boolean close =
                line.startsWith("HTTP/1.0") || value(headers, "connection").contains("close");
        boolean endless = value(headers, "content-type").startsWith("text/event-stream");
        if (endless || status == SWITCHING_PROTOCOLS) {
            return new Answer(status, headers, "", false);
        }
        boolean empty = method.equals("HEAD") || status == 204 || status == 304;
        byte[] body = empty ? new byte[0] : body(headers, close);
        boolean delimited = empty || headers.containsKey("content-length") || isChunked(headers);
        return new Answer(status, headers, unpacked(headers, body), !close && delimited);
    }

    private byte[] body(Map<String, List<String>> headers, boolean close) throws IOException {
        if (isChunked(headers)) {
            return chunks();
        }
        String length = value(headers, "content-length");
        if (!length.isEmpty()) {
            int size = Integer.parseInt(length);
            byte[] body = in.readNBytes(size);
            if (body.length < size) {
                throw new EOFException("the body ends after " + body.length + " of " + size + " bytes");
            }
            return body;
        }
        return close ? in.readAllBytes() : new byte[0];
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String line = readLine();
            if (line == null) {
                throw new EOFException("the body ends without its last chunk");
            }
            int size = Integer.parseInt(line.split(";", -1)[0].strip(), 16);
            body.writeBytes(in.readNBytes(size));
            if (size == 0) {
                headers();
                return body.toByteArray();
            }
            readLine();
        }
    }

    private static String unpacked(Map<String, List<String>> headers, byte[] body) throws IOException {
        if (body.length == 0 || !value(headers, "content-encoding").equals("gzip")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isChunked(Map<String, List<String>> headers) {
        return value(headers, "transfer-encoding").contains("chunked");
    }

    private static String value(Map<String, List<String>> headers, String name) {
        return String.join(", ", headers.getOrDefault(name, List.of())).toLowerCase(Locale.ROOT);
    }

    private static int status(String line) throws IOException {
        String[] parts = line.split(" ", 3);
        if (!parts[0].startsWith("HTTP/1.") || parts.length < 2) {
            throw new IOException("not the first line of an answer: " + line);
        }
        return Integer.parseInt(parts[1]);
    }

    private Map<String, List<String>> headers() throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        String line = readLine();
        while (line != null && !line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IOException("not a header: " + line);
            }
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
            line = readLine();
        }
        return headers;
    }

    @org.jspecify.annotations.Nullable private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next;
        try {
            next = in.read();
        } catch (SocketException _) {
            return null;
        }
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                line.write(next);
            }
            next = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package dev.sourceline.packaged;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A raw HTTP request that is sent piece by piece. */
final class OpenRequest implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final BufferedReader answer;

    private OpenRequest(Socket socket, BufferedReader answer) {
        this.socket = socket;
        this.answer = answer;
    }

    static OpenRequest send(String head, URI address, String key) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        OpenRequest request = new OpenRequest(
                socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        request.goOn(
                head.replaceFirst("\n", "\nAuthorization: Bearer " + key + "\n").replace("\n", "\r\n"));
        return request;
    }

    void goOn(String more) throws IOException {
        socket.getOutputStream().write(more.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads to the next line of the response with this prefix, and returns it. */
    String readUntil(String beginning) throws IOException {
        List<String> others = new ArrayList<>();
        String line = answer.readLine();
        while (line != null && !line.startsWith(beginning)) {
            others.add(line);
            line = answer.readLine();
        }
        if (line == null) {
            throw new EOFException("no line begins with " + beginning + " in " + others);
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

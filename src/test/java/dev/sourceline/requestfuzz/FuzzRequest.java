package dev.sourceline.requestfuzz;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A generated request. */
record FuzzRequest(String method, String target, List<String> headers, Buffer body) {
    private static final int SHOWN = 300;

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n").getBytes(StandardCharsets.UTF_8));
        for (String header : headers) {
            bytes.writeBytes((header + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body.getBytes());
        return bytes.toByteArray();
    }

    /** The path as the service sees it, without the query. */
    String path() {
        return target.split("\\?", 2)[0];
    }

    @Override
    public String toString() {
        String shown = body.toString(StandardCharsets.UTF_8);
        return method + " " + cut(target) + " " + cut(headers.toString()) + " " + cut(shown);
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + ")";
    }
}

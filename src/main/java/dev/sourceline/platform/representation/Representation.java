package dev.sourceline.platform.representation;

import io.vertx.core.buffer.Buffer;

/** An answer in the form in which it is sent. */
public record Representation(Etag etag, Buffer body) {
    public static Representation of(byte[] body) {
        return new Representation(Etag.of(body), Buffer.buffer(body));
    }
}

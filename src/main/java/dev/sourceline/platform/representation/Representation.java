package dev.sourceline.platform.representation;

import io.vertx.core.buffer.Buffer;

/** A response body as it is sent, with its entity tag. */
public record Representation(Etag etag, Buffer body) {
    public static Representation of(byte[] body) {
        return new Representation(Etag.of(body), Buffer.buffer(body));
    }
}

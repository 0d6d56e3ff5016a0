package dev.sourceline.representation;

import io.smallrye.mutiny.Multi;
import io.vertx.core.buffer.Buffer;

/** An answer that is sent piece by piece, each when the one before has left, and that has no entity tag. */
public record Streamed(Multi<Buffer> chunks) {}

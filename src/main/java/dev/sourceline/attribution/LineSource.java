package dev.sourceline.attribution;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/** Splits the chunks of a body into lines. */
interface LineSource {
    /** The lines that end in this chunk, produced lazily. */
    Iterable<BulkLine> take(Buffer piece);

    /** The last line, where the body does not end with a line end. */
    List<BulkLine> end();

    /** Cancels: no further line is requested. */
    void close();
}

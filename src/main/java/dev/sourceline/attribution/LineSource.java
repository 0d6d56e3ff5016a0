package dev.sourceline.attribution;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/** Makes lines of the pieces of a body. */
interface LineSource {
    /** The lines that end in this piece, each made when it is asked for. */
    Iterable<BulkLine> take(Buffer piece);

    /** The last line, where the body does not end with the end of a line. */
    List<BulkLine> end();

    /** No line is wanted any more. */
    void close();
}

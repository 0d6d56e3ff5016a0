package dev.sourceline.attribution;

import io.vertx.core.buffer.Buffer;
import java.util.List;

/** Makes lines of the pieces of a body. */
interface Lines {
    /** The lines that end in this piece, each made when it is asked for. */
    Iterable<Line> take(Buffer piece);

    /** The last line, where the body does not end with the end of a line. */
    List<Line> end();

    /** No line is wanted any more. */
    void close();
}

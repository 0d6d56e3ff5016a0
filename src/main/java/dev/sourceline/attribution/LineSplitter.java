package dev.sourceline.attribution;

import dev.sourceline.platform.problem.ServiceException;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** Splits a streamed body into lines; buffers at most the longest permitted line. */
final class LineSplitter implements LineSource {
    private final int longest;
    private Buffer rest = Buffer.buffer();
    private boolean tooLong;
    private long number = 1;

    LineSplitter(int longest) {
        this.longest = longest;
    }

    @Override
    public List<BulkLine> take(Buffer piece) {
        return take(piece.getBytes(), piece.length());
    }

    /** The lines that end in the first {@code length} bytes. */
    List<BulkLine> take(byte[] bytes, int length) {
        List<BulkLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                append(bytes, start, i);
                lines.add(line());
                start = i + 1;
            }
        }
        append(bytes, start, length);
        return lines;
    }

    @Override
    public List<BulkLine> end() {
        return tooLong || rest.length() > 0 ? List.of(line()) : List.of();
    }

    @Override
    public void close() {
        rest = Buffer.buffer();
    }

    /** The result for a line that cannot be read, after which the body ends. */
    BulkLine abort(ServiceException cause) {
        rest = Buffer.buffer();
        return new BulkLine.Broken(number, cause);
    }

    private void append(byte[] bytes, int start, int end) {
        if (tooLong || rest.length() + end - start > longest) {
            tooLong = true;
            rest = Buffer.buffer();
        } else {
            rest.appendBytes(bytes, start, end - start);
        }
    }

    private BulkLine line() {
        BulkLine line = tooLong ? new BulkLine.TooLong(number) : new BulkLine.Whole(number, rest);
        number++;
        tooLong = false;
        rest = Buffer.buffer();
        return line;
    }
}

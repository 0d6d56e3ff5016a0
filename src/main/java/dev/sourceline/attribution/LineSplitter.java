package dev.sourceline.attribution;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body that comes in pieces into its lines, and keeps no more of it than one line may have. */
final class LineSplitter {
    private final int longest;
    private Buffer rest = Buffer.buffer();
    private boolean tooLong;
    private long number = 1;

    LineSplitter(int longest) {
        this.longest = longest;
    }

    /** The lines that end in this piece. */
    List<Line> take(Buffer piece) {
        List<Line> lines = new ArrayList<>();
        byte[] bytes = piece.getBytes();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                keep(bytes, start, i);
                lines.add(line());
                start = i + 1;
            }
        }
        keep(bytes, start, bytes.length);
        return lines;
    }

    /** The last line, where the body does not end with the end of a line. */
    List<Line> end() {
        return tooLong || rest.length() > 0 ? List.of(line()) : List.of();
    }

    private void keep(byte[] bytes, int start, int end) {
        if (tooLong || rest.length() + end - start > longest) {
            tooLong = true;
            rest = Buffer.buffer();
        } else {
            rest.appendBytes(bytes, start, end - start);
        }
    }

    private Line line() {
        Line line = tooLong ? new Line.TooLong(number) : new Line.Whole(number, rest);
        number++;
        tooLong = false;
        rest = Buffer.buffer();
        return line;
    }
}

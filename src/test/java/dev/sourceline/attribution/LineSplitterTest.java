package dev.sourceline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body gives the same lines however it is chunked. */
class LineSplitterTest {
    @Test
    void linesDoNotDependOnChunks() {
        String body = "one\n\ntwo is long\r\nthree";
        List<String> whole = lines(body, body.length());
        assertThat(whole).containsExactly("1 one", "2 ", "3 too long", "4 three");
        for (int piece = 1; piece < body.length(); piece++) {
            assertThat(lines(body, piece)).isEqualTo(whole);
        }
    }

    @Test
    void trailingLineEndStartsNoLine() {
        assertThat(lines("one\n", 2)).containsExactly("1 one");
    }

    @Test
    void emptyBodyHasNoLine() {
        assertThat(lines("", 1)).isEmpty();
    }

    private static List<String> lines(String body, int piece) {
        LineSplitter splitter = new LineSplitter(8);
        List<BulkLine> lines = new ArrayList<>();
        for (int i = 0; i < body.length(); i += piece) {
            lines.addAll(splitter.take(Buffer.buffer(body.substring(i, Math.min(body.length(), i + piece)))));
        }
        lines.addAll(splitter.end());
        return lines.stream().map(LineSplitterTest::shown).toList();
    }

    private static String shown(BulkLine line) {
        return switch (line) {
            case BulkLine.Whole(long number, Buffer content) -> number + " " + content;
            case BulkLine.Broken broken -> throw broken.cause();
            case BulkLine.TooLong(long number) -> number + " too long";
        };
    }
}

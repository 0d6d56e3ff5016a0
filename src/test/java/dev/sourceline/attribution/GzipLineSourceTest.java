package dev.sourceline.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gzip-encoded body gives the same lines however it is chunked, and is decoded no further than it is read. */
class GzipLineSourceTest {
    private static final int LONGEST = 20;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void linesDoNotDependOnChunks(int piece) throws IOException {
        Buffer body = packed("one\ntw").appendBuffer(packed("")).appendBuffer(packed("o\n" + "x".repeat(21) + "\nend"));
        assertThat(lines(body, piece)).containsExactly("1 one", "2 two", "3 too long", "4 end");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void lastLineReportsCorruption(int piece) throws IOException {
        Buffer next = packed("two\nthree\n");
        Buffer body = packed("one\n").appendBuffer(next.slice(0, next.length() - 1));
        assertThat(lines(body, piece)).containsExactly("1 one", "2 two", "3 three", "4 broken");
        assertThat(lines(packed("one\ntw").appendString("what?"), piece)).containsExactly("1 one", "2 broken");
        assertThat(lines(Buffer.buffer("what?\n"), piece)).containsExactly("1 broken");
        assertThat(lines(Buffer.buffer(), piece)).containsExactly("1 broken");
    }

    @Test
    void decodesFewLinesAhead() throws IOException {
        Buffer bomb = packed("\n".repeat(1_000_000));
        assertThat(bomb.length()).isLessThan(8192);
        GzipLineSource packed = new GzipLineSource(new LineSplitter(LONGEST));
        Iterator<BulkLine> lines = packed.take(bomb).iterator();
        lines.next();
        packed.close();
        int left = 0;
        while (lines.hasNext()) {
            lines.next();
            left++;
        }
        assertThat(left).isLessThan(8192);
    }

    private static List<String> lines(Buffer body, int piece) {
        GzipLineSource packed = new GzipLineSource(new LineSplitter(LONGEST));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < body.length(); i += piece) {
            packed.take(body.slice(i, Math.min(body.length(), i + piece))).forEach(line -> lines.add(shown(line)));
        }
        packed.end().forEach(line -> lines.add(shown(line)));
        packed.close();
        return lines;
    }

    private static String shown(BulkLine line) {
        return switch (line) {
            case BulkLine.Whole(long number, Buffer content) -> number + " " + content;
            case BulkLine.TooLong(long number) -> number + " too long";
            case BulkLine.Broken broken -> broken.number() + " broken";
        };
    }

    private static Buffer packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return Buffer.buffer(packed.toByteArray());
    }
}

package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a text into lines, and joins lines that were only wrapped to a width. */
final class LineLayout {
    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 30;

    private record Line(Span span, boolean apart) {}

    private LineLayout() {}

    static List<TextLine> parts(String text) {
        List<Line> lines = lines(text);
        int width = wrapWidth(text, lines);
        List<TextLine> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (last + 1 < lines.size() && isWrapped(text, lines, last, width)) {
                last++;
            }
            Span span =
                    new Span(lines.get(i).span().start(), lines.get(last).span().end());
            parts.add(TextLine.of(text, span, lines.get(i).apart()));
            i = last + 1;
        }
        return parts;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isLineEnd(text.charAt(i))) {
                continue;
            }
            Span line = Whitespace.trim(text, new Span(start, i));
            if (line.isEmpty()) {
                boolean insideCrLf = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                apart |= !insideCrLf;
            } else {
                lines.add(new Line(line, apart));
                apart = false;
            }
            start = i + 1;
        }
        return lines;
    }

    static boolean hasLineEnd(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    /**
     * The wrap width, or 0: most lines end where the next word would not have fitted, and many continue with a small letter.
     */
    private static int wrapWidth(String text, List<Line> lines) {
        int[] lengths =
                lines.stream().mapToInt(line -> line.span().length()).sorted().toArray();
        if (lengths.length < 3) {
            return 0;
        }
        int width = lengths[Math.ceilDiv(95 * lengths.length, 100) - 1];
        int pairs = 0;
        int full = 0;
        int small = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).apart()) {
                pairs++;
                boolean goesOn = isFull(text, lines, i, width);
                full += goesOn ? 1 : 0;
                small += goesOn
                                && Character.isLowerCase(
                                        text.charAt(lines.get(i + 1).span().start()))
                        ? 1
                        : 0;
            }
        }
        boolean wrapped = width >= NARROWEST_WRAP
                && width <= WIDEST_WRAP
                && full >= 2
                && full * 5 >= pairs * 3
                && small * 3 >= full
                && Arrays.stream(lengths).filter(length -> length > WIDEST_WRAP).count() * 20 <= lengths.length;
        return wrapped ? width : 0;
    }

    private static boolean isWrapped(String text, List<Line> lines, int i, int width) {
        return width > 0 && !lines.get(i + 1).apart() && isFull(text, lines, i, width);
    }

    private static boolean isFull(String text, List<Line> lines, int i, int width) {
        Span next = lines.get(i + 1).span();
        int word = next.start();
        while (word < next.end() && !Whitespace.is(text.charAt(word))) {
            word++;
        }
        return lines.get(i).span().length() + 1 + word - next.start() > width - 2;
    }
}

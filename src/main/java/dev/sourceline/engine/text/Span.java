package dev.sourceline.engine.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * A half-open span {@code [start, end)} of a text, in UTF-16 units. Stages pass spans on; strings are made at the edges.
 *
 * @param start the first unit inside, from 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> IN_READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The span between two positions; empty where the second is not after the first. */
    public static Optional<Span> between(int start, int end) {
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters of {@code text} that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return IN_READING_ORDER.compare(this, other);
    }
}

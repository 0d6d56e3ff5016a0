package dev.sourceline.engine.text;

import java.util.Arrays;

/**
 * Converts positions in a text between UTF-16 units, as Java counts, and Unicode code points, as the
 * <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">W3C text position selector</a> counts.
 * A lone surrogate counts as one code point, as in {@link String#codePointCount}. Immutable and thread-safe.
 */
public final class CodePoints {
    /** The positions of all low surrogates of pairs, ascending. */
    private final int[] secondHalves;

    private CodePoints(int[] secondHalves) {
        this.secondHalves = secondHalves;
    }

    public static CodePoints of(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
    }

    /** The number of code points before a UTF-16 position. */
    public int before(int unit) {
        int at = Arrays.binarySearch(secondHalves, unit);
        return unit - (at < 0 ? -at - 1 : at);
    }

    /** The UTF-16 position of a code point: the inverse of {@link #before}. */
    public int unit(int codePoint) {
        int low = 0;
        int high = secondHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (secondHalves[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** Converts a span from code points to UTF-16 units. */
    public Span units(Span codePoints) {
        return new Span(unit(codePoints.start()), unit(codePoints.end()));
    }

    /** Converts a span from UTF-16 units to code points. */
    public Span of(Span units) {
        return new Span(before(units.start()), before(units.end()));
    }
}

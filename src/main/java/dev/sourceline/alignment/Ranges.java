package dev.sourceline.alignment;

/** A part of each of two sequences, half-open. */
record Ranges(int from, int fromEnd, int to, int toEnd) {
    boolean isOneSided() {
        return from == fromEnd || to == toEnd;
    }
}

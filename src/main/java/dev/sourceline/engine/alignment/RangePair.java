package dev.sourceline.engine.alignment;

/** A part of each of two sequences, half-open. */
record RangePair(int from, int fromEnd, int to, int toEnd) {
    boolean isOneSided() {
        return from == fromEnd || to == toEnd;
    }
}

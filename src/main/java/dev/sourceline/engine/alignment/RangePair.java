package dev.sourceline.engine.alignment;

/** A half-open range of each of two sequences. */
record RangePair(int from, int fromEnd, int to, int toEnd) {
    boolean isOneSided() {
        return from == fromEnd || to == toEnd;
    }
}

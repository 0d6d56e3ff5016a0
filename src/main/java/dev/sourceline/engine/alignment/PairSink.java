package dev.sourceline.engine.alignment;

/** Receives pairs of matching elements of two sequences. */
@FunctionalInterface
interface PairSink {
    void add(int from, int to);
}

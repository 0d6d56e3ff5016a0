package dev.sourceline.engine.alignment;

/** Takes down that an element of one sequence is an element of the other. */
@FunctionalInterface
interface PairSink {
    void add(int from, int to);
}

package dev.sourceline.alignment;

/** Takes down that an element of one sequence is an element of the other. */
@FunctionalInterface
interface Pairs {
    void add(int from, int to);
}

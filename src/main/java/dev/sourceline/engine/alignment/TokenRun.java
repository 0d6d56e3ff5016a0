package dev.sourceline.engine.alignment;

/** Consecutive tokens that both texts contain. */
record TokenRun(int from, int to, int count) {
    int fromEnd() {
        return from + count;
    }

    int toEnd() {
        return to + count;
    }
}

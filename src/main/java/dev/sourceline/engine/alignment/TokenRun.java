package dev.sourceline.engine.alignment;

/** Tokens that stand in both texts, one after the other. */
record TokenRun(int from, int to, int count) {
    int fromEnd() {
        return from + count;
    }

    int toEnd() {
        return to + count;
    }
}

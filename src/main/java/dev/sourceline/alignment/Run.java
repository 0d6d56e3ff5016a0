package dev.sourceline.alignment;

/** Tokens that stand in both texts, one after the other. */
record Run(int from, int to, int count) {
    int fromEnd() {
        return from + count;
    }

    int toEnd() {
        return to + count;
    }
}

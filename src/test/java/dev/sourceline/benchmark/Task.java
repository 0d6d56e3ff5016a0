package dev.sourceline.benchmark;

/** One task of the protocol: counts over texts, and the figures computed from them. */
interface Task {
    void count(Comparison text, Tally tally);

    void report(Tally tally, Figures figures);
}

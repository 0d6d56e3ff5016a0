package dev.sourceline.anatomy;

/** Looks through a draft once and marks the parts that it knows. */
interface Pass {
    void mark(Draft draft);
}

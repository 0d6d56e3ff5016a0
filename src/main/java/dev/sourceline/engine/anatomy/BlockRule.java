package dev.sourceline.engine.anatomy;

/** Looks through a draft once and marks the parts that it knows. */
interface BlockRule {
    void mark(BlockDraft draft);
}

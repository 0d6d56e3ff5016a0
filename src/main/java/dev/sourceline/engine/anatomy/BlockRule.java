package dev.sourceline.engine.anatomy;

/** Classifies the lines of a draft that it recognises. */
interface BlockRule {
    void mark(BlockDraft draft);
}

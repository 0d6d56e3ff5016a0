package dev.sourceline.engine.learning;

/** What a word is to a cue. */
enum Label {
    OUTSIDE,
    CONTENT,
    SOURCE,
    CUE;

    static final int COUNT = 4;
}

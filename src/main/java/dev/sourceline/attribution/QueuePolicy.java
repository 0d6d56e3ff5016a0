package dev.sourceline.attribution;

/** How long a text waits for its turn to be read. */
enum QueuePolicy {
    /** As long as is configured: somebody waits for the answer to this text alone. */
    LIMITED,
    /** As long as it takes: the text is one of many, and who sends them is held back meanwhile. */
    UNLIMITED
}

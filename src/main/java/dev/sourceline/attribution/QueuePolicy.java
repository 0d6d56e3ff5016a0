package dev.sourceline.attribution;

/** How long a text waits for the extraction budget. */
enum QueuePolicy {
    /** For the configured time: a caller waits for this response. */
    LIMITED,
    /** Without limit: the text is one of a bulk request, which is held back by backpressure. */
    UNLIMITED
}

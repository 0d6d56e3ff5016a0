package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;

/** What became in one text of a part of another. */
public sealed interface TrackedSpan {
    /** It stands where it stood. */
    record Exact(Span span) implements TrackedSpan {}

    /** It stands in another place: pushed on, or moved with what is around it. */
    record Moved(Span span) implements TrackedSpan {}

    /** At least half of it stands there still, and the rest was edited. */
    record Changed(Span span) implements TrackedSpan {}

    /** It is not there, or nobody can tell that it is. */
    record Orphaned(Reason reason) implements TrackedSpan {}

    /** Why nothing is the part that is looked for. */
    enum Reason {
        /** Its words are not there any more. */
        GONE,
        /** The same words stand there, but in another context. */
        ELSEWHERE,
        /** It is one of several that read alike, and it cannot be told which. */
        AMBIGUOUS
    }
}

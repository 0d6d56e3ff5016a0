package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;

/** The fate of a part of the first text in the second. */
public sealed interface TrackedSpan {
    /** The part is at the same position. */
    record Exact(Span span) implements TrackedSpan {}

    /** The part is unchanged at another position. */
    record Moved(Span span) implements TrackedSpan {}

    /** At least half of the part was kept, and the rest was edited. */
    record Changed(Span span) implements TrackedSpan {}

    /** The part is gone, or cannot be identified. */
    record Orphaned(Reason reason) implements TrackedSpan {}

    /** Why a part could not be found. */
    enum Reason {
        /** Its words do not occur any more. */
        GONE,
        /** The same words occur, but in another context. */
        ELSEWHERE,
        /** Several equal candidates remain. */
        AMBIGUOUS
    }
}

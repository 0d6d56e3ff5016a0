package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/**
 * A paragraph that was both moved and edited.
 *
 * @param from its span in the first text
 * @param to its span in the second text
 * @param inside the alignment of its words; positions count from the start of the paragraph
 */
record EditedParagraph(Span from, Span to, Alignment inside) {
    Optional<Span> place(Span part) {
        return inside.place(inner(part)).map(place -> outer(place.span()));
    }

    Optional<Span> keptRange(Span part) {
        return inside.keptRange(inner(part)).map(this::outer);
    }

    /** Whether a part of the second text was in this paragraph before, in one piece. */
    boolean existedBefore(Span part) {
        return to.contains(part) && inside.existedBefore(shifted(part, -to.start()));
    }

    int shared(Span part, Span there) {
        return to.contains(there) ? inside.shared(inner(part), shifted(there, -to.start())) : 0;
    }

    /** A span of the first text, relative to the paragraph. */
    Span inner(Span part) {
        return shifted(part, -from.start());
    }

    /** A span relative to the paragraph, as a span of the second text. */
    Span outer(Span part) {
        return shifted(part, to.start());
    }

    private static Span shifted(Span part, int by) {
        return new Span(part.start() + by, part.end() + by);
    }
}

package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/**
 * A paragraph that stands elsewhere now, and that was edited too.
 *
 * @param from where it stood in the one text
 * @param to where it stands in the other
 * @param inside what became of its words; places in it count from the begin of the paragraph
 */
record EditedParagraph(Span from, Span to, Alignment inside) {
    Optional<Span> place(Span part) {
        return inside.place(inner(part)).map(place -> outer(place.span()));
    }

    Optional<Span> area(Span part) {
        return inside.area(inner(part)).map(this::outer);
    }

    /** Whether a part of the other text is a part of it that was there before, in one piece. */
    boolean stood(Span part) {
        return to.contains(part) && inside.stood(shifted(part, -to.start()));
    }

    int shared(Span part, Span there) {
        return to.contains(there) ? inside.shared(inner(part), shifted(there, -to.start())) : 0;
    }

    /** A part of the one text, counted from the begin of the paragraph. */
    Span inner(Span part) {
        return shifted(part, -from.start());
    }

    /** A part of the paragraph as it is now, counted from the begin of the other text. */
    Span outer(Span part) {
        return shifted(part, to.start());
    }

    private static Span shifted(Span part, int by) {
        return new Span(part.start() + by, part.end() + by);
    }
}

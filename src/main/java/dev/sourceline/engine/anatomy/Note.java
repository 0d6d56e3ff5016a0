package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A note of the publisher about a change of the article.
 *
 * @param statedAt the time, if the note states day, time and time zone
 * @param names the people and outlets that the note names: an update "with comment from Jane Roe" explains her attributions
 */
public record Note(Kind kind, Optional<OffsetDateTime> statedAt, List<Span> names, Span span) {
    public Note {
        names = List.copyOf(names);
    }

    public enum Kind {
        UPDATE,
        CORRECTION,
        CLARIFICATION,
        EDITORS_NOTE
    }
}

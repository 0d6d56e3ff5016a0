package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time of an utterance, as the text states it. Immutable and thread-safe.
 *
 * @param resolved the calendar day, if it can be determined
 * @param basis what the day was resolved against, one of a few codes: {@code note}, {@code dateline}, {@code published};
 *     present exactly where {@code resolved} is
 */
public record SaidAt(Span stated, Optional<LocalDate> resolved, Optional<String> basis) {}

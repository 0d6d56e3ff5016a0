package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something was said, as the text states it.
 *
 * @param resolved the day meant, where it can be told
 * @param basis what the resolved day was counted from, one of a few fixed words: {@code note}, {@code dateline},
 *     {@code published}; present exactly where {@code resolved} is
 */
public record SaidAt(Span stated, Optional<LocalDate> resolved, Optional<String> basis) {}

package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.util.Optional;

/**
 * The credit of a picture: {@code Jane Roe/AFP via Getty Images}.
 *
 * @param via the distributor
 */
public record Credit(Optional<String> photographer, Optional<String> agency, Optional<String> via, Span span) {}

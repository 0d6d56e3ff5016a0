package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;

/**
 * A value that the text states, with its evidence.
 *
 * @param method how the value was recognised, one of a few codes: {@code byline}, {@code bio}, {@code mention} …
 */
public record Evidence<T>(T value, String method, Span span) {}

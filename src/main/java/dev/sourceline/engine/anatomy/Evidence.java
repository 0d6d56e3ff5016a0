package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;

/**
 * Something the text states, and where.
 *
 * @param method how it was recognised, one of a few fixed words: {@code byline}, {@code bio}, {@code mention} …
 */
public record Evidence<T>(T value, String method, Span span) {}

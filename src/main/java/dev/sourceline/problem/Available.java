package dev.sourceline.problem;

/**
 * Something that could be had instead.
 *
 * @param format its short name, for {@code ?format=}
 * @param type its media type, for the header Accept
 */
public record Available(String format, String type) {}

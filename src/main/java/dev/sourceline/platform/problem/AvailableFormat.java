package dev.sourceline.platform.problem;

/**
 * A format that the caller could request instead.
 *
 * @param format its short name, for {@code ?format=}
 * @param type its media type, for the header Accept
 */
public record AvailableFormat(String format, String type) {}

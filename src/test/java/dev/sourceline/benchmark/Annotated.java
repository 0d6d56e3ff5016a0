package dev.sourceline.benchmark;

import java.util.List;

/** A text with its attributions. */
public record Annotated(String id, String text, List<Quote> quotes) {}

package dev.sourceline.attribution;

/** A stretch of the text, in code points. */
public record SpanView(int start, int end) {}

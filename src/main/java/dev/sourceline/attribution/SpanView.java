package dev.sourceline.attribution;

/** A range of the text, in code points. */
public record SpanView(int start, int end) {}

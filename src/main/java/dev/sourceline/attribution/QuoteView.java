package dev.sourceline.attribution;

/** A range of the text, in code points, and its words. */
public record QuoteView(int start, int end, String exact) {}

package dev.sourceline.attribution;

/** What made a reading. */
public record EngineView(String version, String lexicon) {}

package dev.sourceline.attribution;

/** The engine that made a reading. */
public record EngineView(String version, String lexicon) {}

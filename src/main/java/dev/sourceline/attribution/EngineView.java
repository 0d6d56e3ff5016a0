package dev.sourceline.attribution;

/** What made a reading. */
record EngineView(String version, String lexicon) {}

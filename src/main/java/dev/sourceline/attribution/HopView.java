package dev.sourceline.attribution;

import java.util.Optional;

/** One station of the way to the reader; no source: a hop that must be there but is not named. */
public record HopView(String role, Optional<String> source) {}

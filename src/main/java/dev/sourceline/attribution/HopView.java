package dev.sourceline.attribution;

import dev.sourceline.extraction.Hop;
import dev.sourceline.problem.CodeOf;
import java.util.Optional;

/** One station of the way to the reader; no source: a hop that must be there but is not named. */
public record HopView(@CodeOf(Hop.Role.class) String role, Optional<String> source) {}

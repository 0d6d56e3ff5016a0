package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Hop;
import dev.sourceline.platform.problem.CodeList;
import java.util.Optional;

/** One station of the way to the reader; no source: a hop that must be there but is not named. */
public record HopView(@CodeList(Hop.Role.class) String role, Optional<String> source) {}

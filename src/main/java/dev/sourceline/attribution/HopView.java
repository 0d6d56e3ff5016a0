package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Hop;
import dev.sourceline.platform.problem.CodeList;
import java.util.Optional;

/** A hop of the relay chain; {@code source} is absent where the hop is unnamed. */
public record HopView(@CodeList(Hop.Role.class) String role, Optional<String> source) {}

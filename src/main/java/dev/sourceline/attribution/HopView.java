package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Hop;
import dev.sourceline.platform.problem.CodeList;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hop of the relay chain; {@code source} is absent where the hop is unnamed. */
@Schema(name = "ArticleHop", description = "One station of the way to the reader, in one reading.")
public record HopView(
        @Schema(description = "What part it has") @CodeList(Hop.Role.class)
        String role,

        @Schema(description = "Key of the source of this reading; null for one that must be there but is not named")
        Optional<String> source) {}

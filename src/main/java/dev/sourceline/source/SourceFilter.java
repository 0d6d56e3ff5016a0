package dev.sourceline.source;

import dev.sourceline.platform.problem.CodeList;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that filter a list of sources. */
@RegisterForReflection
record SourceFilter(
        @QueryParam("q")
        @Parameter(description = "A part of a name; of one or two letters, the beginning of a word in it")
        Optional<String> q,

        @QueryParam("kind")
        @Parameter(description = "The kind of source: person, organisation, outlet, group or document")
        @CodeList(SourceKind.class)
        Optional<String> kind,

        @QueryParam("named") @Parameter(description = "Whether the source is named")
        Optional<Boolean> named) {}

package dev.sourceline.attribution;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Extracts stored texts again. */
@Path("/v1/articles/{id}/extractions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RegisterForReflection
class ExtractionResource {
    private final Reextraction reextraction;

    ExtractionResource(Reextraction reextraction) {
        this.reextraction = reextraction;
    }

    @POST
    @Operation(
            operationId = "createExtraction",
            summary = "Read a kept text again, with today's engine",
            description = """
                    What was read before is shown until what is read today is whole. Attributions with the same words, or with \
                    the same cue and words that overlap, keep their ids. Where today's engine reads nothing otherwise, nothing \
                    is written, no change is announced, and changed is false.""")
    public Uni<ExtractionView> read(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @QueryParam("version") @Parameter(description = "Number of a version; the last one if not given")
                    Optional<Integer> version,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(required = true, description = "The entity tag of the version that you read")
                    Optional<String> known) {
        return reextraction.read(id, version, known.orElseThrow(ServiceException.PreconditionRequired::new));
    }
}

package dev.sourceline.platform.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The descriptions of the problem types. */
@Path("/v1/problems")
@Tag(name = "Problems", description = "What the problem types mean.")
@RegisterForReflection
final class ProblemResource {
    @GET
    @Operation(
            operationId = "listProblemTypes",
            summary = "All types of problems",
            description = "Everything that an answer of the type application/problem+json can say.")
    public List<ProblemTypeView> list() {
        return Arrays.stream(ProblemType.values()).map(ProblemTypeView::of).toList();
    }

    @GET
    @Path("{type}")
    @Operation(
            operationId = "getProblemType",
            summary = "What one type of problem means",
            description = "The member type of a problem leads here.")
    public ProblemTypeView get(
            @PathParam("type") @Parameter(description = "Name of the type, such as not-found") String type) {
        return ProblemType.find(type)
                .map(ProblemTypeView::of)
                .orElseThrow(() -> new ServiceException.NotFound("There is no type of problem “" + type + "”."));
    }
}

package dev.sourceline.platform.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The descriptions of the problem types. */
@Path("/v1/problems")
@Tag(name = "Problems", description = "What the problem types mean.")
@RegisterForReflection
final class ProblemResource {
    @GET
    @Operation(summary = "All types of problems")
    public List<ProblemTypeView> list() {
        return Arrays.stream(ProblemType.values()).map(ProblemTypeView::of).toList();
    }

    @GET
    @Path("{type}")
    @Operation(summary = "What one type of problem means")
    public ProblemTypeView get(@PathParam("type") String type) {
        return ProblemType.find(type)
                .map(ProblemTypeView::of)
                .orElseThrow(() -> new ServiceException.NotFound("There is no type of problem “" + type + "”."));
    }
}

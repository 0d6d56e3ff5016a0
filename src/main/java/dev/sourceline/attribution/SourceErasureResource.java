package dev.sourceline.attribution;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The right to be forgotten: Article 17 of the GDPR. */
@Path("/v1/sources")
@Tag(name = "Sources")
@RegisterForReflection
class SourceErasureResource {
    private final SourceErasure erasure;

    SourceErasureResource(SourceErasure erasure) {
        this.erasure = erasure;
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteSource",
            summary = "Forget a source",
            description =
                    "A mark stands in the place of its name, its other names, its description and the words that mention it, in the"
                            + " directory and in all that was read. The texts are left as they are: delete the articles or the"
                            + " versions that name it. The feed tells which articles have changed, without content.")
    @APIResponse(responseCode = "204", description = "It is forgotten")
    public Uni<Void> erase(@PathParam("id") @Parameter(description = "Id of the source") UUID id) {
        return erasure.erase(id);
    }
}

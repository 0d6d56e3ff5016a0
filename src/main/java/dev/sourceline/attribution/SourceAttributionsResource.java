package dev.sourceline.attribution;

import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.source.SourceDirectory;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The attributions of a source. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RegisterForReflection
class SourceAttributionsResource {
    private final SourceDirectory directory;
    private final AttributionList list;

    SourceAttributionsResource(SourceDirectory directory, AttributionList list) {
        this.directory = directory;
        this.list = list;
    }

    @GET
    @Path("{id}/attributions")
    @Operation(
            operationId = "listSourceAttributions",
            description = "In all articles, of the version of each that is shown.",
            summary = "What a source says, the last kept first")
    public Uni<Page<StoredAttributionView>> list(
            @PathParam("id") @Parameter(description = "Id of the source") UUID id, @BeanParam PageRequest page) {
        return directory.requireExists(id).chain(() -> list.ofSource(id, page));
    }
}

package dev.sourceline.source;

import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.representation.JsonLines;
import dev.sourceline.platform.representation.StreamedResponse;
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
import org.jboss.resteasy.reactive.RestResponse;

/** The directory of sources. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources", description = "The directory of those who are attributed something.")
@RegisterForReflection
class SourceResource {
    private final SourceList list;
    private final JsonLines lines;

    SourceResource(SourceList list, JsonLines lines) {
        this.list = list;
        this.lines = lines;
    }

    @GET
    @Operation(
            operationId = "listSources",
            summary = "Sources by name",
            description = "Filters may be combined; what is listed meets all of them.")
    public Uni<Page<SourceEntryView>> list(@BeanParam SourceFilter filter, @BeanParam PageRequest page) {
        return list.list(filter, page);
    }

    @GET
    @Produces(JsonLines.WHERE_ASKED_FOR)
    @Operation(operationId = "listSources")
    public Uni<RestResponse<StreamedResponse>> lines(@BeanParam SourceFilter filter, @BeanParam PageRequest page) {
        return lines.of(list.all(filter, page));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getSource",
            summary = "A source",
            description = "An entry of the directory: a person, an organisation, an outlet, a group or a document.")
    public Uni<SourceEntryView> get(@PathParam("id") @Parameter(description = "Id of the source") UUID id) {
        return list.get(id);
    }
}

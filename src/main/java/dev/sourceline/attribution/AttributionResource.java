package dev.sourceline.attribution;

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

/** The attributions of all stored articles. */
@Path("/v1/attributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attributions", description = "Who said what, across articles.")
@RegisterForReflection
class AttributionResource {
    private final AttributionList list;
    private final JsonLines lines;

    AttributionResource(AttributionList list, JsonLines lines) {
        this.list = list;
        this.lines = lines;
    }

    @GET
    @Operation(
            operationId = "listAttributions",
            summary = "Attributions, the last kept first",
            description =
                    "Of the version of each article that is shown. Filters may be combined; what is listed meets all of them.")
    public Uni<Page<StoredAttributionView>> list(@BeanParam AttributionFilter filter, @BeanParam PageRequest page) {
        return list.list(filter, page);
    }

    @GET
    @Produces(JsonLines.WHERE_ASKED_FOR)
    @Operation(operationId = "listAttributions")
    public Uni<RestResponse<StreamedResponse>> lines(@BeanParam AttributionFilter filter, @BeanParam PageRequest page) {
        return list.all(filter, page).chain(lines::of);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getAttribution",
            summary = "An attribution",
            description = "Who said what, where in which article, and through whom it reached the reader.")
    public Uni<StoredAttributionView> get(@PathParam("id") @Parameter(description = "Id of the attribution") UUID id) {
        return list.get(id);
    }
}

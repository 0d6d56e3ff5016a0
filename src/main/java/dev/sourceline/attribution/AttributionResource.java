package dev.sourceline.attribution;

import dev.sourceline.page.Page;
import dev.sourceline.page.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attributions of all kept articles. */
@Path("/v1/attributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attributions")
@RegisterForReflection
class AttributionResource {
    private final AttributionList list;

    AttributionResource(AttributionList list) {
        this.list = list;
    }

    @GET
    @Operation(summary = "Attributions, the last kept first")
    public Uni<Page<KeptAttributionView>> list(@BeanParam AttributionFilter filter, @BeanParam PageRequest page) {
        return list.list(filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An attribution")
    public Uni<KeptAttributionView> get(@PathParam("id") UUID id) {
        return list.get(id);
    }
}

package dev.sourceline.article;

import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
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

/** Publishers of stored articles. */
@Path("/v1/publishers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publishers", description = "Those who published the articles.")
@RegisterForReflection
class PublisherResource {
    private final PublisherList list;
    private final PublisherRepository publishers;

    PublisherResource(PublisherList list, PublisherRepository publishers) {
        this.list = list;
        this.publishers = publishers;
    }

    @GET
    @Operation(
            operationId = "listPublishers",
            summary = "Publishers by name",
            description = "All whose articles are kept.")
    public Uni<Page<PublisherView>> list(@BeanParam PageRequest page) {
        return list.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getPublisher",
            summary = "A publisher",
            description = "Its name, and when it was first met.")
    public Uni<PublisherView> get(@PathParam("id") @Parameter(description = "Id of the publisher") UUID id) {
        return Panache.withSession(() -> publishers.get(id)).map(PublisherView::of);
    }
}

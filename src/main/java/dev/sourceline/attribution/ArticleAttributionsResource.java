package dev.sourceline.attribution;

import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
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

/** The attributions of one article. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RegisterForReflection
class ArticleAttributionsResource {
    private final ArticleAttributions attributions;

    ArticleAttributionsResource(ArticleAttributions attributions) {
        this.attributions = attributions;
    }

    @GET
    @Path("{id}/attributions")
    @Operation(
            operationId = "listArticleAttributions",
            description = "Of the last version, each with what it refers to.",
            summary = "Who says what in an article, in reading order")
    public Uni<Page<StoredAttributionView>> list(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id, @BeanParam PageRequest page) {
        return attributions.list(id, page);
    }
}

package dev.sourceline.article;

import dev.sourceline.representation.Representation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Articles that are kept. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
class ArticleResource {
    private final Representations representations;

    ArticleResource(Representations representations) {
        this.representations = representations;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An article and all that was read in it")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(ref = "Article")))
    public Uni<RestResponse<Buffer>> get(@PathParam("id") UUID id) {
        return representations.ofArticle(id).map(ArticleResource::answer);
    }

    private static RestResponse<Buffer> answer(Representation representation) {
        return ResponseBuilder.ok(representation.body())
                .header(HttpHeaders.ETAG, representation.etag().value())
                .build();
    }
}

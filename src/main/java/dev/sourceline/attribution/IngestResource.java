package dev.sourceline.attribution;

import dev.sourceline.article.Stored;
import dev.sourceline.problem.Failure;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where articles come in to be kept. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RegisterForReflection
class IngestResource {
    private final Admission admission;
    private final Ingest ingest;

    IngestResource(Admission admission, Ingest ingest) {
        this.admission = admission;
        this.ingest = ingest;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read an article and keep it",
            description =
                    "The same text of the same article is kept once; a new text of a known address is a new version.")
    @APIResponse(
            responseCode = "201",
            description = "The article, or this version of it, is new",
            content =
                    @Content(
                            schema = @Schema(implementation = ArticleView.class),
                            examples = @ExampleObject(name = "bridge", value = Examples.READING)))
    @APIResponse(
            responseCode = "200",
            description = "This text of this article was there",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Uni<RestResponse<Buffer>> keep(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NewArticle.class),
                                            examples = @ExampleObject(name = "bridge", value = Examples.ARTICLE)))
                    @Nullable NewArticle article) {
        return ingest.keep(admission.fromJson(article)).map(IngestResource::answer);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @APIResponse(
            responseCode = "201",
            description = "The article, or this version of it, is new",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This text of this article was there",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Uni<RestResponse<Buffer>> keepText(byte[] text, @BeanParam Submission submission) {
        return ingest.keep(admission.fromQuery(submission.with(text))).map(IngestResource::answer);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Delete an article",
            description =
                    "Its texts and all that was read in them are erased; the id stays taken and is answered with 410.")
    public Uni<Void> remove(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The entity tag that you read")
                    Optional<String> known) {
        return ingest.remove(id, known.orElseThrow(Failure.PreconditionRequired::new));
    }

    private static RestResponse<Buffer> answer(Kept kept) {
        Stored stored = kept.stored();
        String address = "/v1/articles/" + stored.article();
        var answer = ResponseBuilder.ok(kept.representation().body())
                .header(HttpHeaders.ETAG, kept.representation().etag().value());
        return stored.isNew()
                ? answer.status(RestResponse.Status.CREATED)
                        .header(HttpHeaders.LOCATION, address)
                        .build()
                : answer.header(HttpHeaders.CONTENT_LOCATION, address).build();
    }
}

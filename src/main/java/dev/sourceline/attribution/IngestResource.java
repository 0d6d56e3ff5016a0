package dev.sourceline.attribution;

import dev.sourceline.article.IncomingArticle;
import dev.sourceline.platform.idempotency.IdempotentRequests;
import dev.sourceline.platform.idempotency.RecordedResponse;
import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/** Ingests articles. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@RegisterForReflection
class IngestResource {
    private final IngestValidation validation;
    private final Ingest ingest;
    private final IdempotentRequests idempotency;

    IngestResource(IngestValidation validation, Ingest ingest, IdempotentRequests idempotency) {
        this.validation = validation;
        this.ingest = ingest;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createArticle",
            summary = "Read an article and keep it",
            description =
                    "The same text of the same article is kept once; a new text of a known address is a new version. The text comes as JSON with what is known of it, or as text/plain with the same as query parameters.")
    @APIResponse(
            responseCode = "201",
            description = "The article, or this version of it, is new",
            content =
                    @Content(
                            schema = @Schema(implementation = ArticleView.class),
                            examples = @ExampleObject(name = "bridge", value = AttributionExamples.KEPT)))
    @APIResponse(
            responseCode = "200",
            description = "This text of this article was there",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "204", description = "The same, where no more is preferred")
    @APIResponse(
            responseCode = "409",
            description = "The same article, or the same Idempotency-Key, is being worked on")
    public Uni<RestResponse<Buffer>> keep(
            @RequestBody(required = true) @Nullable NewArticle article,
            @BeanParam RequestPreferences preferences,
            @Context RoutingContext context) {
        return ingest(validation.fromJson(article), preferences, context);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(operationId = "createArticle")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "201",
            description = "The article, or this version of it, is new",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This text of this article was there",
            content = @Content(schema = @Schema(implementation = ArticleView.class)))
    @APIResponse(responseCode = "204", description = "The same, where no more is preferred")
    public Uni<RestResponse<Buffer>> keepText(
            byte[] text,
            @BeanParam PlainTextParameters submission,
            @BeanParam RequestPreferences preferences,
            @Context RoutingContext context) {
        return ingest(validation.fromQuery(submission.with(text)), preferences, context);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteArticle",
            summary = "Delete an article",
            description =
                    "Its texts, all that was read in them, and the sources, the publisher and the words of the search that only it"
                            + " spoke of are erased; the id stays taken and is answered with 410.")
    public Uni<Void> remove(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(required = true, description = "The entity tag that you read")
                    Optional<String> known) {
        return ingest.remove(id, known.orElseThrow(ServiceException.PreconditionRequired::new));
    }

    @DELETE
    @Path("{id}/versions/{number}")
    @Operation(
            operationId = "deleteArticleVersion",
            summary = "Erase a version",
            description =
                    "One that the article does not show any more, with what only it spoke of; the one that is shown is"
                            + " answered with 409.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It is the version that is shown")
    public Uni<Void> removeVersion(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @PathParam("number") @Parameter(description = "Number of the version; the first one is 1") int number) {
        return ingest.removeVersion(id, number);
    }

    private Uni<RestResponse<Buffer>> ingest(
            IncomingArticle incoming, RequestPreferences preferences, RoutingContext context) {
        return preferences
                .key(incoming, context)
                .map(key -> idempotency.once(
                        key,
                        claim -> ingest.ingest(incoming, QueuePolicy.LIMITED, claim)
                                .map(IngestResource::recorded),
                        settled -> settled))
                .orElseGet(() -> ingest.ingest(incoming, QueuePolicy.LIMITED).map(IngestResource::recorded))
                .map(settled -> answer(settled, preferences));
    }

    private static RecordedResponse recorded(IngestResult result) {
        return new RecordedResponse(result.stored().article(), result.stored().isNew(), result.representation());
    }

    private static RestResponse<Buffer> answer(RecordedResponse settled, RequestPreferences preferences) {
        String address = "/v1/articles/" + settled.article();
        var answer = settled.isNew()
                ? ResponseBuilder.<Buffer>create(RestResponse.Status.CREATED).header(HttpHeaders.LOCATION, address)
                : ResponseBuilder.<Buffer>create(
                                preferences.isMinimal() ? RestResponse.Status.NO_CONTENT : RestResponse.Status.OK)
                        .header(HttpHeaders.CONTENT_LOCATION, address);
        answer.header(HttpHeaders.ETAG, settled.representation().etag().value());
        preferences.applied().ifPresent(applied -> answer.header("Preference-Applied", applied));
        return preferences.isMinimal()
                ? answer.build()
                : answer.entity(settled.representation().body()).build();
    }
}

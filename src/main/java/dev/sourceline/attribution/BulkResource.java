package dev.sourceline.attribution;

import dev.sourceline.platform.problem.ContentCoding;
import dev.sourceline.platform.problem.Problems;
import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.JsonLines;
import dev.sourceline.platform.representation.StreamedResponse;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Bulk ingest: NDJSON in, NDJSON out, one result for each line. */
@Path("/v1/articles/bulk")
@Tag(name = "Articles")
@RegisterForReflection
class BulkResource {
    private static final String CONTINUE = "100-continue";

    private final BulkIngest bulk;
    private final JsonLines lines;

    BulkResource(BulkIngest bulk, JsonLines lines) {
        this.bulk = bulk;
        this.lines = lines;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createArticlesInBulk",
            summary = "Read articles and keep them, many in one request",
            description = """
                    As a JSON array, no longer than any other body, or as application/x-ndjson, an article on each line, as long as \
                    you like. An article that is declined does not end the bulk. Sending it again changes nothing.

                    Lines are answered with lines, one by one while the body comes in, in its order: what was answered with 200 or \
                    201 is kept, whatever becomes of the connection. Read while you send: answers that nobody reads hold the \
                    body back. Where a body that is packed with gzip is damaged, the line that cannot be read is the last that is \
                    answered.""")
    @APIResponse(
            responseCode = "200",
            description = "What became of each article",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BulkResults.class)),
                @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = BulkResult.class))
            })
    public Uni<BulkResults> keepAll(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(type = SchemaType.ARRAY, implementation = NewArticle.class)),
                                @Content(
                                        mediaType = JsonLines.MEDIA_TYPE,
                                        schema = @Schema(implementation = NewArticle.class))
                            })
                    @Nullable List<NewArticle> articles,
            @Context RoutingContext context) {
        if (articles == null || articles.contains(null)) {
            throw new ServiceException.Malformed("Send a JSON array of articles.");
        }
        return bulk.ingest(articles, failure -> Problems.of(failure, context))
                .collect()
                .asList()
                .map(BulkResults::new);
    }

    @POST
    @Consumes(JsonLines.MEDIA_TYPE)
    @Produces(JsonLines.MEDIA_TYPE)
    @Operation(hidden = true)
    public Uni<RestResponse<StreamedResponse>> keep(
            @Context HttpServerRequest request, @Context RoutingContext context) {
        Multi<BulkResult> results =
                bulk.ingest(body(request), ContentCoding.isGzip(request), failure -> Problems.of(failure, context));
        return Uni.createFrom()
                .item(RestResponse.ok(new StreamedResponse(results.map(result -> lines.chunk(List.of(result))))));
    }

    private static Multi<Buffer> body(HttpServerRequest request) {
        return MultiHelper.toMulti(request).onSubscription().invoke(() -> sendContinue(request));
    }

    // Sends 100 Continue only here, after all filters that may reject the request.
    private static void sendContinue(HttpServerRequest request) {
        if (CONTINUE.equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
    }
}

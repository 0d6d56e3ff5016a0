package dev.sourceline.export;

import dev.sourceline.article.StoredRepresentations;
import dev.sourceline.platform.representation.Etag;
import dev.sourceline.platform.representation.Representation;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code GET /v1/articles/{id}}: a stored article in the format that the caller asks for. */
@Path("/v1/articles/{id}")
@Tag(name = "Articles")
class ExportResource {
    private final ContentNegotiation offers;
    private final StoredRepresentations representations;
    private final ExportedArticles articles;
    private final Vertx vertx;

    ExportResource(
            ContentNegotiation offers, StoredRepresentations representations, ExportedArticles articles, Vertx vertx) {
        this.offers = offers;
        this.representations = representations;
        this.articles = articles;
        this.vertx = vertx;
    }

    @GET
    @Operation(
            operationId = "getArticle",
            summary = "An article and all that was read in it",
            description =
                    "By the header Accept, or by format, in the forms that the header Link lists; each has an address of its own too.")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(ref = "Article")),
                @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "application/vnd.iptc.ninjs+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<RestResponse<Buffer>> get(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @QueryParam("format")
                    @Parameter(
                            description =
                                    "Short name of a form, before the header Accept: json, jsonld, annotations, prov, ninjs, csv, markdown or html")
                    Optional<String> format,
            @QueryParam("version") @Parameter(description = "Number of a version; the last one if not given")
                    Optional<Integer> version,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        NegotiableFormat offer = format.map(offers::named).orElseGet(() -> offers.accepted(accept(headers)));
        return representations
                .ofArticle(id, version, offer.format().isEmpty() ? known(headers) : Optional.empty())
                .chain(stored -> show(offer, stored, headers, uri))
                .map(shown -> answer(shown, offer, version));
    }

    /** A blank header counts as an absent one. */
    private static Optional<String> accept(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT)).filter(wish -> !wish.isBlank());
    }

    private static Optional<String> known(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    private Uni<Representation> show(NegotiableFormat offer, Representation stored, HttpHeaders headers, UriInfo uri) {
        Etag tag = offer.tag(stored.etag());
        boolean isKnown = known(headers).filter(tag::isNamedWeakly).isPresent();
        return offer.format()
                .filter(_ -> !isKnown)
                .map(format -> made(format, stored, uri.getBaseUri()).map(body -> new Representation(tag, body)))
                .orElseGet(() -> Uni.createFrom().item(new Representation(tag, stored.body())));
    }

    private Uni<Buffer> made(ExportFormat format, Representation stored, URI service) {
        return articles.of(stored, service)
                .chain(article -> vertx.executeBlocking(() -> Buffer.buffer(format.write(article)), false));
    }

    private RestResponse<Buffer> answer(Representation shown, NegotiableFormat offer, Optional<Integer> version) {
        var answer = ResponseBuilder.ok(shown.body())
                .header(HttpHeaders.CONTENT_TYPE, offer.mediaType())
                .header(HttpHeaders.ETAG, shown.etag().value())
                .header(HttpHeaders.LINK, offers.links(version));
        offer.format().ifPresent(format -> format.headers().forEach(answer::header));
        return answer.build();
    }
}

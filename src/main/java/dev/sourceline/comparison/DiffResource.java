package dev.sourceline.comparison;

import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.problem.CodeList;
import dev.sourceline.platform.problem.ServiceException;
import dev.sourceline.platform.representation.Etag;
import dev.sourceline.platform.representation.JsonLines;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Compares two versions of an article. */
@Path("/v1/articles/{id}/diff")
@Tag(name = "Articles")
@RegisterForReflection
class DiffResource {
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";
    /** A lower quality at the server, so that JSON wins where the caller accepts both equally. */
    private static final String HTML_WHERE_ASKED_FOR = MediaType.TEXT_HTML + ";qs=0.5";
    /** Matches only what no other method does. */
    private static final String NOTHING_ELSE = MediaType.WILDCARD + ";qs=0.1";

    private final ComparisonService comparisons;
    private final DiffPage html;
    private final DiffLines lines;
    private final JsonLines json;

    DiffResource(ComparisonService comparisons, DiffPage html, DiffLines lines, JsonLines json) {
        this.comparisons = comparisons;
        this.lines = lines;
        this.json = json;
        this.html = html;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getArticleDiff", summary = "What changed from one version to another", description = """
                    Where the texts differ, and which attributions appeared, vanished, changed or moved. Offsets count code \
                    points, each in the text of its own version.

                    It comes in pages, and the header Link leads to the next one: each has as many of the hunks and as many of \
                    the attributions as limit says, from the same place in either list on, so that the shorter list ends first. \
                    A cursor stays with the two versions that it was made of, though there may be a newer one by then.

                    An attribution is the same one in both versions where the words attributed stand in the same place of the \
                    text: all of them, or at least half of the longer ones where the source is the same too or the same cue \
                    attributes them. Alike words elsewhere in the text never pair. It changed where its contents, source, \
                    mention, cue, style, channel, relay, hedges or saidAt differ; it moved where nothing differs but the order: a \
                    paragraph that stands elsewhere now. What was only pushed on by text before it is unchanged.

                    A note explains a change where the note is new in the version compared to and names the source. What was \
                    edited and is not explained was edited silently. Where edited is false the words of the attribution stand in \
                    both versions, and the rest of the text, or another engine, makes it read otherwise.

                    As application/x-ndjson, by Accept or by format, all of it comes in one answer, an item a line: each is a \
                    hunk or an attribution, and either list keeps its order. With a limit there are at most as many of each. \
                    The header Content-Location names the versions.

                    As text/html it is a page for people.""")
    @APIResponse(
            responseCode = "200",
            description = "What changed",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DiffView.class),
                        examples = @ExampleObject(name = "ferry", value = DiffExample.DIFF)),
                @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = DiffLineView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<RestResponse<Object>> diff(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @BeanParam VersionsRequest request,
            @BeanParam PageRequest page,
            @QueryParam("format")
                    @CodeList(DiffFormat.class)
                    @Parameter(description = "Before the header Accept: json, ndjson or html")
                    Optional<String> format,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) Optional<String> known) {
        return answer(id, request, page, DiffFormat.of(format, DiffFormat.JSON), known);
    }

    @GET
    @Produces(JsonLines.WHERE_ASKED_FOR)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> lines(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @BeanParam VersionsRequest request,
            @BeanParam PageRequest page,
            @QueryParam("format")
                    @CodeList(DiffFormat.class)
                    @Parameter(description = "Before the header Accept: json, ndjson or html")
                    Optional<String> format,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) Optional<String> known) {
        return answer(id, request, page, DiffFormat.of(format, DiffFormat.NDJSON), known);
    }

    @GET
    @Produces(HTML_WHERE_ASKED_FOR)
    @Operation(hidden = true)
    public Uni<RestResponse<Object>> show(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @BeanParam VersionsRequest request,
            @BeanParam PageRequest page,
            @QueryParam("format")
                    @CodeList(DiffFormat.class)
                    @Parameter(description = "Before the header Accept: json, ndjson or html")
                    Optional<String> format,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) Optional<String> known) {
        return answer(id, request, page, DiffFormat.of(format, DiffFormat.HTML), known);
    }

    @GET
    @Produces(NOTHING_ELSE)
    @Operation(hidden = true)
    public Uni<Void> other(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @BeanParam VersionsRequest request,
            @BeanParam PageRequest page,
            @QueryParam("format") @CodeList(DiffFormat.class) @Parameter(hidden = true) Optional<String> format,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) String accept) {
        return Uni.createFrom().failure(new ServiceException.NotAcceptable(accept, DiffFormat.available()));
    }

    private Uni<RestResponse<Object>> answer(
            UUID id, VersionsRequest request, PageRequest page, DiffFormat form, Optional<String> known) {
        return comparisons
                .versions(id, DiffSlice.versions(request, page))
                .chain(versions -> answer(DiffSlice.of(page, versions), page, form, known));
    }

    private Uni<RestResponse<Object>> answer(
            DiffSlice slice, PageRequest page, DiffFormat form, Optional<String> known) {
        return switch (form) {
            case JSON -> whole(slice, form, known, compared -> ResponseBuilder.ok(compared.diff(), JSON));
            case NDJSON -> lines(slice.compared(), page);
            case HTML -> whole(slice, form, known, this::page);
        };
    }

    private Uni<RestResponse<Object>> lines(ComparisonService.Versions versions, PageRequest page) {
        return json.of(lines.of(versions, page))
                .map(answer -> ResponseBuilder.<Object>ok(answer.getEntity(), JsonLines.MEDIA_TYPE)
                        .header(
                                HttpHeaders.CONTENT_LOCATION,
                                versions.address() + "&format=" + DiffFormat.NDJSON.code())
                        .build());
    }

    private Uni<RestResponse<Object>> whole(
            DiffSlice slice,
            DiffFormat form,
            Optional<String> known,
            Function<VersionComparison, ResponseBuilder<Object>> answer) {
        Etag tag = tag(slice, form);
        if (known.filter(tag::isNamedWeakly).isPresent()) {
            return Uni.createFrom()
                    .item(ResponseBuilder.notModified()
                            .header(HttpHeaders.ETAG, tag.value())
                            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                            .build());
        }
        return comparisons
                .compare(slice.compared(), (from, to) -> VersionComparison.of(from, to, slice))
                .map(compared -> answer.apply(compared)
                        .header(HttpHeaders.ETAG, tag.value())
                        .build());
    }

    private ResponseBuilder<Object> page(VersionComparison compared) {
        var answer = ResponseBuilder.<Object>ok(Buffer.buffer(html.write(compared)), HTML);
        html.headers().forEach(answer::header);
        return answer;
    }

    /** An entity tag known before the comparison runs, so that a conditional request is answered without it. */
    private Etag tag(DiffSlice slice, DiffFormat form) {
        String made = slice.compared().tag().value() + slice.start() + "," + slice.size() + form
                + (form == DiffFormat.HTML ? html.revision() : "");
        return Etag.of(made.getBytes(StandardCharsets.UTF_8));
    }
}

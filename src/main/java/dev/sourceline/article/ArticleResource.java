package dev.sourceline.article;

import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.representation.JsonLines;
import dev.sourceline.platform.representation.Representation;
import dev.sourceline.platform.representation.StreamedResponse;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Stored articles. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Articles",
        description = "What is kept: articles, their versions and texts, and all that was read in them.")
@RegisterForReflection
class ArticleResource {
    private final ArticleList list;
    private final JsonLines lines;
    private final ArticleTexts texts;
    private final ArticleStore store;
    private final StoredRepresentations representations;

    ArticleResource(
            ArticleList list,
            JsonLines lines,
            ArticleTexts texts,
            ArticleStore store,
            StoredRepresentations representations) {
        this.list = list;
        this.lines = lines;
        this.texts = texts;
        this.store = store;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "listArticles",
            summary = "Articles, newest first",
            description = "Filters may be combined; what is listed meets all of them.")
    public Uni<Page<ArticleSummary>> list(@BeanParam ArticleFilter filter, @BeanParam PageRequest page) {
        return list.list(filter, page);
    }

    @GET
    @Produces(JsonLines.WHERE_ASKED_FOR)
    @Operation(operationId = "listArticles")
    public Uni<RestResponse<StreamedResponse>> lines(@BeanParam ArticleFilter filter, @BeanParam PageRequest page) {
        return list.all(filter, page).chain(lines::of);
    }

    @GET
    @Path("{id}/text")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Operation(
            operationId = "getArticleText",
            summary = "The exact text that offsets refer to",
            description =
                    "Of the last version, or of the one that is asked for. Offsets count Unicode code points of this text.")
    public Uni<String> text(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @QueryParam("version") @Parameter(description = "Number of a version; the last one if not given")
                    Optional<Integer> version) {
        return store.requireExists(id)
                .chain(() -> version.map(number -> texts.text(id, number)).orElseGet(() -> texts.text(id)));
    }

    @GET
    @Path("{id}/blocks")
    @Operation(
            operationId = "listArticleBlocks",
            summary = "The parts of the text, in reading order",
            description =
                    "Headline, byline, paragraphs, captions, notes and so on, of the last version. All of them come in one page.")
    public Uni<Page<BlockView>> blocks(@PathParam("id") @Parameter(description = "Id of the article") UUID id) {
        return store.requireExists(id).chain(() -> texts.blocks(id));
    }

    @GET
    @Path("{id}/versions")
    @Operation(
            operationId = "listArticleVersions",
            summary = "The texts that the article had, the last first",
            description = "Each with its number, its SHA-256 and the engine that read it.")
    public Uni<Page<VersionView>> versions(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id, @BeanParam PageRequest page) {
        return store.requireExists(id).chain(() -> texts.versions(id, page));
    }

    @GET
    @Path("{id}/versions/{number}")
    @Operation(
            operationId = "getArticleVersion",
            summary = "A version of an article and all that was read in it",
            description = "Has the form that the article itself has, for any version that it had.")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(ref = "Article")))
    public Uni<RestResponse<Buffer>> version(
            @PathParam("id") @Parameter(description = "Id of the article") UUID id,
            @PathParam("number") @Parameter(description = "Number of the version; the first one is 1") int number) {
        return representations.ofArticle(id, Optional.of(number)).map(ArticleResource::answer);
    }

    private static RestResponse<Buffer> answer(Representation representation) {
        return ResponseBuilder.ok(representation.body())
                .header(HttpHeaders.ETAG, representation.etag().value())
                .build();
    }
}

package dev.sourceline.attribution;

import dev.sourceline.article.ArticleList;
import dev.sourceline.article.ArticleSummary;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.source.SourceDirectory;
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

/** The articles in which a source appears. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RegisterForReflection
class SourceArticlesResource {
    private final SourceDirectory directory;
    private final ArticleList list;

    SourceArticlesResource(SourceDirectory directory, ArticleList list) {
        this.directory = directory;
        this.list = list;
    }

    @GET
    @Path("{id}/articles")
    @Operation(
            operationId = "listSourceArticles",
            description = "In any role: as the one who said something, or as one who passed it on.",
            summary = "The articles in which a source appears, the last that came first")
    public Uni<Page<ArticleSummary>> list(
            @PathParam("id") @Parameter(description = "Id of the source") UUID id, @BeanParam PageRequest page) {
        return directory.requireExists(id).chain(() -> list.withSource(id, page));
    }
}

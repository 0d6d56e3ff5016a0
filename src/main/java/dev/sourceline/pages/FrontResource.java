package dev.sourceline.pages;

import dev.sourceline.article.ArticleList;
import dev.sourceline.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The front page: an HTML list of the most recently received articles. */
@Path("/")
class FrontResource {
    private final ArticleList articles;

    FrontResource(ArticleList articles) {
        this.articles = articles;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public Uni<RestResponse<Buffer>> show(@BeanParam PageRequest page) {
        return articles.recent(page).map(FrontPage::of).map(FrontResource::answer);
    }

    private static RestResponse<Buffer> answer(FrontPage page) {
        var answer = ResponseBuilder.ok(
                Buffer.buffer(PageTemplates.front(page, StyleSheet.TEXT).render()));
        StyleSheet.HEADERS.forEach(answer::header);
        return answer.build();
    }
}

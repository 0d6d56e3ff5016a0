package dev.sourceline.export;

import dev.sourceline.article.ArticleTexts;
import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.ArticleViews;
import dev.sourceline.platform.representation.Representation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Loads exported articles from their stored parts. */
@ApplicationScoped
class ExportedArticles {
    private final ArticleTexts texts;
    private final ArticleViews views;

    ExportedArticles(ArticleTexts texts, ArticleViews views) {
        this.texts = texts;
        this.views = views;
    }

    Uni<ExportedArticle> of(Representation stored, URI service) {
        ArticleView view = views.of(stored);
        return texts.text(view.id(), view.version()).map(text -> new ExportedArticle(view, text, service));
    }
}

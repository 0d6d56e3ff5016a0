package dev.sourceline.export;

import dev.sourceline.article.ArticleTexts;
import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.ArticleViews;
import dev.sourceline.representation.Representation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Puts articles together from their stored parts. */
@ApplicationScoped
class KeptArticles {
    private final ArticleTexts texts;
    private final ArticleViews views;

    KeptArticles(ArticleTexts texts, ArticleViews views) {
        this.texts = texts;
        this.views = views;
    }

    Uni<KeptArticle> of(Representation stored, URI service) {
        ArticleView view = views.of(stored);
        return texts.text(view.id(), view.version()).map(text -> new KeptArticle(view, text, service));
    }
}

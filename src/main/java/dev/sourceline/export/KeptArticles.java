package dev.sourceline.export;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.sourceline.article.ArticleTexts;
import dev.sourceline.attribution.ArticleView;
import dev.sourceline.representation.Representation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Reads articles back from the form in which they are stored. */
@ApplicationScoped
class KeptArticles {
    private final ArticleTexts texts;
    private final ObjectReader json;

    KeptArticles(ArticleTexts texts, ObjectMapper json) {
        this.texts = texts;
        // What an earlier release wrote may hold what this one no longer knows; times keep the zone of the text.
        this.json = json.readerFor(ArticleView.class)
                .without(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    Uni<KeptArticle> of(Representation stored, URI service) {
        ArticleView view = view(stored);
        return texts.text(view.id(), view.version()).map(text -> new KeptArticle(view, text, service));
    }

    private ArticleView view(Representation stored) {
        try {
            return json.readValue(stored.body().getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("what was stored can be read", e);
        }
    }
}

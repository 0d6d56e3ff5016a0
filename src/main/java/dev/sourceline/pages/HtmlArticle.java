package dev.sourceline.pages;

import dev.sourceline.export.ExportFormat;
import dev.sourceline.export.ExportedArticle;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An article as HTML: attributed words are highlighted, margin notes say whose words they are, how they were
 * said and through whom they came.
 */
@Singleton
final class HtmlArticle implements ExportFormat {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public byte[] write(ExportedArticle article) {
        return PageTemplates.article(ArticlePage.of(article), StyleSheet.TEXT)
                .render()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, String> headers() {
        return StyleSheet.HEADERS;
    }
}

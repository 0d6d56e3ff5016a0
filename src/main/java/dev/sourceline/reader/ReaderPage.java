package dev.sourceline.reader;

import dev.sourceline.export.Format;
import dev.sourceline.export.KeptArticle;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An article as a page: its text with what is attributed highlighted, and beside it to whom, how and through whom. */
@Singleton
final class ReaderPage implements Format {
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
    public byte[] write(KeptArticle article) {
        return Templates.article(ArticlePage.of(article), StyleSheet.TEXT)
                .render()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Map<String, String> headers() {
        return StyleSheet.HEADERS;
    }
}

package dev.sourceline.attribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.sourceline.platform.representation.Representation;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Serialises articles into the JSON that is stored and sent, and parses it. */
@Singleton
public final class ArticleViews {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    ArticleViews(ObjectMapper json) {
        // JSON of an earlier release may have members that this release lacks; times keep the offset that the text
        // states.
        this.reader = json.readerFor(ArticleView.class)
                .without(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.writer = json.writerFor(ArticleView.class);
    }

    public ArticleView of(Representation stored) {
        try {
            return reader.readValue(stored.body().getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("what was stored can be read", e);
        }
    }

    Representation stored(ArticleView article) {
        try {
            return Representation.of(writer.writeValueAsBytes(article));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }
}

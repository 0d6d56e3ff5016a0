package dev.sourceline.attribution;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.sourceline.representation.Representation;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads articles back from the form in which they are stored. */
@Singleton
public final class ArticleViews {
    private final ObjectReader json;

    ArticleViews(ObjectMapper json) {
        // What an earlier release wrote may hold what this one no longer knows; times keep the zone of the text.
        this.json = json.readerFor(ArticleView.class)
                .without(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    public ArticleView of(Representation stored) {
        try {
            return json.readValue(stored.body().getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("what was stored can be read", e);
        }
    }
}

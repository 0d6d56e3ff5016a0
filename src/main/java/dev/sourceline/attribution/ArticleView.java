package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.sourceline.article.StoredArticle;
import dev.sourceline.engine.text.Selector;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stored article with its reading, as it is sent and stored.
 *
 * @param sha256 of the text of this version, in hexadecimal digits
 */
@Schema(name = "Article", description = "A kept article: what it is, and all that was read in it.")
@RegisterForReflection(registerFullHierarchy = true)
public record ArticleView(
        @Schema(description = "Id of the article") UUID id,

        @Schema(description = "Address at which it was published, where known", format = "uri")
        Optional<String> url,

        @Schema(description = "Number of the version that is shown, from 1", minimum = "1")
        int version,

        @Schema(description = "SHA-256 of its text in UTF-8, in hexadecimal digits")
        String sha256,

        @Schema(description = "When the article was first kept")
        Instant receivedAt,

        @Schema(description = "When it was kept, versioned or read again for the last time")
        Instant updatedAt,

        @JsonUnwrapped ReadingView reading) {
    /** Registers a class of the engine for reflection; the engine does not depend on the framework. */
    @RegisterForReflection(targets = Selector.class)
    static final class Reflection {}

    ArticleView with(ReadingView other) {
        return new ArticleView(id, url, version, sha256, receivedAt, updatedAt, other);
    }

    static ArticleView of(StoredArticle stored, ReadingView reading) {
        return new ArticleView(
                stored.article(),
                stored.url(),
                stored.number(),
                stored.sha256(),
                stored.receivedAt(),
                stored.updatedAt(),
                reading);
    }
}

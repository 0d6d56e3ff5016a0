package dev.sourceline.article;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which articles are asked for. */
@RegisterForReflection
record ArticleFilter(
        @QueryParam("publisher") @Parameter(description = "The id or the name of the publisher")
        Optional<String> publisher,

        @QueryParam("source") @Parameter(description = "The id of a source that appears in it")
        Optional<UUID> source,

        @QueryParam("publishedFrom") @Parameter(description = "Published then or later")
        Optional<Instant> publishedFrom,

        @QueryParam("publishedTo") @Parameter(description = "Published before then")
        Optional<Instant> publishedTo,

        @QueryParam("q")
        @Parameter(description = "Words of the text; “…” for a phrase, - for words that must not be there")
        Optional<String> q) {
    /** All articles. */
    static final ArticleFilter NONE =
            new ArticleFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the answer is in the order of publication, rather than of arrival. */
    boolean isByPublication() {
        return publishedFrom.isPresent() || publishedTo.isPresent();
    }
}

package dev.sourceline.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A search hit.
 *
 * @param score from 0 to 1; depends only on the query and on what matches it
 * @param label the headline, the attributed words or the name
 * @param article the article that matches, or that contains the attribution
 * @param source the source that matches, or that said the attributed words
 * @param highlights the first matching places
 */
@Schema(name = "Hit")
public record Hit(
        String type,
        UUID id,
        float score,
        String label,
        Optional<FoundArticle> article,
        Optional<FoundSource> source,
        List<Highlight> highlights) {
    /** The article and the version that offsets refer to. */
    @Schema(name = "ArticleReference")
    public record FoundArticle(UUID id, int version, Optional<String> url, Optional<String> headline) {}

    @Schema(name = "SourceReference")
    public record FoundSource(UUID id, String name, String kind, boolean named) {}
}

package dev.sourceline.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was found.
 *
 * @param score from 0 to 1; depends on nothing but the question and what was found
 * @param label the headline, the words attributed or the name
 * @param article the one that was found or in which it stands
 * @param source the one that was found or who said it
 * @param highlights the first places that match
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
    /** The article, and the version that offsets refer to. */
    @Schema(name = "ArticleReference")
    public record FoundArticle(UUID id, int version, Optional<String> url, Optional<String> headline) {}

    @Schema(name = "SourceReference")
    public record FoundSource(UUID id, String name, String kind, boolean named) {}
}

package dev.sourceline.search;

import dev.sourceline.platform.problem.CodeList;
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
@Schema(name = "Hit", description = "Something that was found.")
public record Hit(
        @CodeList(HitType.class) @Schema(description = "What it is")
        String type,

        @Schema(description = "Id of what was found") UUID id,

        @Schema(
                description = "How well it fits, from 0 to 1; depends on nothing but the question and what was found",
                minimum = "0",
                maximum = "1")
        float score,

        @Schema(description = "The headline, the words attributed or the name")
        String label,

        @Schema(description = "The article that was found or in which it stands")
        Optional<FoundArticle> article,

        @Schema(description = "The source that was found or who said it")
        Optional<FoundSource> source,

        @Schema(description = "The first places that match") List<Highlight> highlights) {
    /** The article, and the version that offsets refer to. */
    @Schema(name = "FoundArticle", description = "The article, and the version that offsets refer to.")
    public record FoundArticle(
            @Schema(description = "Id of the article") UUID id,

            @Schema(description = "Number of the version, from 1", minimum = "1")
            int version,

            @Schema(description = "Address at which it was published, where known", format = "uri")
            Optional<String> url,

            @Schema(description = "Its headline, where it has one")
            Optional<String> headline) {}

    @Schema(name = "FoundSource", description = "The source that was found, or who said what was found.")
    public record FoundSource(
            @Schema(description = "Id of the source") UUID id,

            @Schema(description = "Name, or the words that stand for one")
            String name,

            @Schema(description = "What it is: person, organisation, outlet, group or document")
            String kind,

            @Schema(description = "Whether it is named") boolean named) {}
}

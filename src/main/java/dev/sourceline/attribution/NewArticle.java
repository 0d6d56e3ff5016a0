package dev.sourceline.attribution;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request to ingest an article.
 *
 * @param publishedAt an RFC 3339 instant
 * @param language a BCP 47 tag
 */
@Schema(requiredProperties = "text", examples = AttributionExamples.ARTICLE, description = "An article as it is sent.")
record NewArticle(
        @Schema(description = "The text, at most 1 MiB in UTF-8")
        Optional<String> text,

        @Schema(
                format = "uri",
                description = "Address at which it was published: http or https, at most 2,000 characters")
        Optional<String> url,

        @Schema(description = "Name of the publisher, at most 200 characters")
        Optional<String> publisher,

        @Schema(
                format = "date-time",
                description = "When it was published: an RFC 3339 instant, or a date for its beginning in UTC")
        Optional<String> publishedAt,

        @Schema(description = "BCP 47 tag of its language") Optional<String> language) {}

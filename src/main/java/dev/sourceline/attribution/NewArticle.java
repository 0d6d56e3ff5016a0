package dev.sourceline.attribution;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request to ingest an article.
 *
 * @param publishedAt an RFC 3339 instant
 * @param language a BCP 47 tag
 */
@Schema(requiredProperties = "text", examples = AttributionExamples.ARTICLE)
record NewArticle(
        Optional<String> text,
        @Schema(format = "uri") Optional<String> url,
        Optional<String> publisher,
        @Schema(format = "date-time") Optional<String> publishedAt,
        Optional<String> language) {}

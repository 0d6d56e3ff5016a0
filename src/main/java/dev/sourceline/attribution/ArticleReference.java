package dev.sourceline.attribution;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The article that contains an attribution, and the version that offsets refer to. */
@Schema(
        name = "ArticleReference",
        description = "The article in which something stands, and the version that offsets refer to.")
public record ArticleReference(
        @Schema(description = "Id of the article") UUID id,

        @Schema(description = "Number of the version, from 1", minimum = "1")
        int version,

        @Schema(description = "Address at which it was published, where known", format = "uri")
        Optional<String> url,

        @Schema(description = "Its headline, where it has one")
        Optional<String> headline) {}

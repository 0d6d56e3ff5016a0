package dev.sourceline.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A block of the text.
 *
 * @param reason why the block is not part of the article proper; absent where it is
 */
@Schema(name = "Block", description = "One part of the text.")
public record BlockView(
        @Schema(
                description = "What it is",
                enumeration = {
                    "headline",
                    "dek",
                    "byline",
                    "dateline",
                    "subhead",
                    "paragraph",
                    "caption",
                    "credit",
                    "note",
                    "bio",
                    "disclosure",
                    "boilerplate"
                })
        String kind,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end,

        @Schema(description = "Why it was set aside, where it was") @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<String> reason) {}

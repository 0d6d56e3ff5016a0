package dev.sourceline.article;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for comment: who was asked, by whom, and whether they answered. */
@Schema(name = "CommentRequest", description = "Who was asked for a comment, and by whom.")
public record CommentSoughtView(
        @Schema(description = "Who asked") Optional<String> by,
        @Schema(description = "Who was asked") String of,

        @Schema(description = "Whether there was an answer; null where the text does not say")
        Optional<Boolean> answered,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end) {}

package dev.sourceline.article;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture credit: photographer, agency, and the service that distributed the picture. */
@Schema(name = "Credit", description = "Who made a picture, and through whom it came.")
public record CreditView(
        @Schema(description = "Who made it") Optional<String> photographer,
        @Schema(description = "For which agency") Optional<String> agency,

        @Schema(description = "Through which other agency it came")
        Optional<String> via,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end) {}

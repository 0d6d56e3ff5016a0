package dev.sourceline.attribution;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of extracting a text again.
 *
 * @param changed whether the reading differs; where false, nothing was written
 * @param engine the engine of the new reading
 * @param before the engine of the old reading
 * @param kept how many attributions inherited their id
 * @param appeared how many attributions are new
 * @param vanished how many attributions are gone
 * @param etag the current entity tag of the version
 */
@Schema(name = "Extraction", description = "What came of reading a text again.")
record ExtractionView(
        @Schema(description = "Id of the article") UUID article,

        @Schema(description = "Number of the version that was read, from 1", minimum = "1")
        int version,

        @Schema(description = "Whether today's engine reads anything otherwise; where not, nothing was written")
        boolean changed,

        @Schema(description = "The engine that reads it now")
        EngineView engine,

        @Schema(description = "The engine that had read it before")
        EngineView before,

        @Schema(
                description = "How many attributions are there as before or better, under the ids that they had",
                minimum = "0")
        int kept,

        @Schema(description = "How many are new", minimum = "0")
        int appeared,

        @Schema(description = "How many are not there any more", minimum = "0")
        int vanished,

        @Schema(description = "Entity tag that the version has now")
        String etag) {}

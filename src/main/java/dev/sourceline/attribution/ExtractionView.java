package dev.sourceline.attribution;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of reading a text again.
 *
 * @param changed whether today's engine reads anything otherwise; where not, nothing was written
 * @param engine that reads it now
 * @param before the engine that had read it before
 * @param kept how many attributions are there as before or better, under the ids they had
 * @param appeared how many are new
 * @param vanished how many are not there any more
 * @param etag the entity tag that the version has now
 */
@Schema(name = "Extraction")
record ExtractionView(
        UUID article,
        int version,
        boolean changed,
        EngineView engine,
        EngineView before,
        int kept,
        int appeared,
        int vanished,
        String etag) {}

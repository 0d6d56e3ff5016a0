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

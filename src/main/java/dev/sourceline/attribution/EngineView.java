package dev.sourceline.attribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What made a reading. */
@Schema(name = "Engine", description = "What made a reading.")
public record EngineView(
        @Schema(description = "Version of the engine") String version,
        @Schema(description = "Version of its lexicon") String lexicon) {}

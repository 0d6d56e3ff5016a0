package dev.sourceline.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version in the list of an article's versions, with the engine that read it. */
@Schema(name = "Version", description = "One text that an article had, and what read it.")
record VersionView(
        @Schema(description = "Number of the version, from 1", minimum = "1")
        int number,

        @Schema(description = "SHA-256 of the text in UTF-8, in hexadecimal digits")
        String sha256,

        @Schema(description = "When the text was first kept")
        Instant receivedAt,

        @Schema(description = "Version of the engine that read it")
        String engine,

        @Schema(description = "Version of the lexicon that the engine used")
        String lexicon,

        @Schema(description = "When it was read") Instant readAt) {}

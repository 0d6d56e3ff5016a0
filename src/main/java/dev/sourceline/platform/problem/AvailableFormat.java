package dev.sourceline.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A format that the caller could request instead.
 *
 * @param format its short name, for {@code ?format=}
 * @param type its media type, for the header Accept
 */
@Schema(description = "Something that could be had instead.")
public record AvailableFormat(
        @Schema(description = "Short name, for the parameter format")
        String format,

        @Schema(description = "Media type, for the header Accept")
        String type) {}

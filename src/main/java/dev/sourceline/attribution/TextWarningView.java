package dev.sourceline.attribution;

import dev.sourceline.engine.anatomy.TextDefect;
import dev.sourceline.platform.problem.CodeList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Damage that the text shows: told and never mended, so that offsets stay those of the text that came.
 *
 * @param kind {@code mojibake}: UTF-8 that was read as a one-byte code; {@code replacement_character}: a character is lost;
 *     {@code unread_escape} and {@code lost_escape}: an escape of JSON that nobody read, or its rest; {@code html}: character
 *     references or tags; {@code control_character}
 * @param exact where it is met first
 * @param start of {@code exact}
 * @param end of {@code exact}
 * @param count how often it is met
 */
@Schema(name = "TextWarning", description = "Damage that the text shows: told and never mended.")
public record TextWarningView(
        @Schema(description = "What is wrong") @CodeList(TextDefect.Kind.class)
        String kind,

        @Schema(description = "Where it is met first: the characters")
        String exact,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end,

        @Schema(description = "How often it is met", minimum = "1")
        int count) {}

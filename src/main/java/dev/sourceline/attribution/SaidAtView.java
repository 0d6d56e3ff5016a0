package dev.sourceline.attribution;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time of an attribution: the words that state it, the resolved day, and what it was resolved against. */
@Schema(name = "SaidAt", description = "When it was said.")
public record SaidAtView(
        @Schema(description = "The words of the text") String stated,

        @Schema(description = "The day that they mean, where it can be told")
        Optional<LocalDate> resolved,

        @Schema(description = "What that was counted from") Optional<String> basis) {}

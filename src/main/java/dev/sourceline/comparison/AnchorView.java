package dev.sourceline.comparison;

import dev.sourceline.engine.text.Selector;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The result of re-anchoring one selector.
 *
 * @param status exact, moved, changed or orphaned
 * @param selector the selector on the version compared to; absent where it is orphaned
 * @param context which of the 32 characters before and after are unchanged: both, before, after or none
 * @param reason why the selector is orphaned: gone, elsewhere or ambiguous
 */
@Schema(name = "Anchor", description = "What became of a selector.")
public record AnchorView(
        @Schema(description = "exact, moved, changed or orphaned")
        String status,

        @Schema(description = "Selector made on the version compared to; null where the selector is orphaned")
        Optional<Selector> selector,

        @Schema(description = "Which of the 32 characters around are the same as before: both, before, after or none")
        Optional<String> context,

        @Schema(description = "Why it is orphaned: gone, elsewhere or ambiguous")
        Optional<String> reason) {
    static AnchorView found(String status, Selector before, Selector now) {
        return new AnchorView(status, Optional.of(now), Optional.of(context(before, now)), Optional.empty());
    }

    static AnchorView orphaned(String reason) {
        return new AnchorView("orphaned", Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static String context(Selector before, Selector now) {
        boolean isPrefix = before.prefix().equals(now.prefix());
        boolean isSuffix = before.suffix().equals(now.suffix());
        if (isPrefix) {
            return isSuffix ? "both" : "before";
        }
        return isSuffix ? "after" : "none";
    }
}

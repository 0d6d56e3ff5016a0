package dev.sourceline.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of changes, the oldest first.
 *
 * @param next the cursor of the next page; always present, as the feed has no end
 */
@Schema(name = "ChangePage", description = "Some changes, the oldest first.")
record ChangePage(
        @Schema(description = "The changes; none where nothing has happened yet")
        List<ChangeView> items,

        @Schema(description = "Cursor to ask for what comes after them; there is always one, for the feed has no end")
        String next) {
    static ChangePage of(FeedPosition after, List<Change> changes) {
        FeedPosition last = changes.isEmpty() ? after : changes.getLast().position();
        return new ChangePage(changes.stream().map(ChangeView::of).toList(), last.encoded());
    }
}

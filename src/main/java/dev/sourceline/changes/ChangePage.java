package dev.sourceline.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some changes, the oldest first.
 *
 * @param next the cursor to ask for what comes after them; there is always one, for the feed has no end
 */
@Schema(name = "ChangePage")
record ChangePage(List<ChangeView> items, String next) {
    static ChangePage of(FeedPosition after, List<Change> changes) {
        FeedPosition last = changes.isEmpty() ? after : changes.getLast().position();
        return new ChangePage(changes.stream().map(ChangeView::of).toList(), last.encoded());
    }
}

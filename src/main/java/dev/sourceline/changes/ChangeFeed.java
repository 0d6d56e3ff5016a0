package dev.sourceline.changes;

import dev.sourceline.platform.problem.ServiceException;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The change feed: past changes in commit order, then live ones, without gaps. Thread-safe. */
@ApplicationScoped
class ChangeFeed {
    private static final String LATEST = "latest";
    private static final int PAGE = 200;

    private final ChangeRepository changes;
    private final FeedTail tail;

    ChangeFeed(ChangeRepository changes, FeedTail tail) {
        this.changes = changes;
        this.tail = tail;
    }

    /**
     * Resolves a cursor to a position; fails with a problem for a cursor that is invalid or too old.
     *
     * @param cursor a cursor of this feed, the word latest, or empty for the oldest retained change
     */
    Uni<FeedPosition> open(Optional<String> cursor) {
        if (cursor.isEmpty()) {
            return changes.bounds().map(ChangeRepository.Bounds::pruned);
        }
        if (cursor.get().equals(LATEST)) {
            return changes.last();
        }
        FeedPosition position = FeedPosition.decode(cursor.get())
                .orElseThrow(() -> new ServiceException.BadParameter(
                        "after", "it is not a cursor of this feed. Take it from the change or the page before."));
        return changes.bounds().map(bounds -> validated(bounds, position));
    }

    /** The changes after a position; where there are none, waits up to {@code patience} for the first. */
    Uni<List<Change>> page(FeedPosition position, int limit, Duration maxWait) {
        return changes.after(position, limit)
                .chain(found -> found.isEmpty() && maxWait.isPositive()
                        ? await(position, limit, maxWait)
                        : Uni.createFrom().item(found));
    }

    /**
     * All changes after a position and then live ones, without end; emits an empty list after each interval of
     * silence.
     */
    Multi<List<Change>> follow(FeedPosition start, Duration silence) {
        AtomicReference<FeedPosition> position = new AtomicReference<>(start);
        return Multi.createBy()
                .repeating()
                .uni(() -> step(position.get(), silence).invoke(found -> advance(position, found)))
                .whilst(_ -> !tail.isClosed());
    }

    /** All changes after a position that exist now; completes at the end of the feed. */
    Multi<List<Change>> remaining(FeedPosition start) {
        AtomicReference<FeedPosition> position = new AtomicReference<>(start);
        return Multi.createBy()
                .repeating()
                .uni(() -> changes.after(position.get(), PAGE).invoke(found -> advance(position, found)))
                .until(List::isEmpty);
    }

    // Streams never end by themselves, so shutdown would wait in vain; clients resume at another instance.
    void onShutdown(@Observes ShutdownDelayInitiatedEvent event) {
        tail.close();
    }

    private Uni<List<Change>> step(FeedPosition position, Duration silence) {
        return cachedOrStored(position, PAGE)
                .chain(found -> found.isEmpty()
                        ? await(position, PAGE, silence)
                        : Uni.createFrom().item(found));
    }

    private Uni<List<Change>> await(FeedPosition position, int limit, Duration maxWait) {
        return tail.awaitChanges(position)
                .ifNoItem()
                .after(maxWait)
                .recoverWithUni(Uni.createFrom().voidItem())
                .chain(() -> cachedOrStored(position, limit));
    }

    private Uni<List<Change>> cachedOrStored(FeedPosition position, int limit) {
        return tail.cached(position, limit)
                .map(cached -> Uni.createFrom().item(cached))
                .orElseGet(() -> changes.after(position, limit));
    }

    private static void advance(AtomicReference<FeedPosition> position, List<Change> found) {
        if (!found.isEmpty()) {
            position.set(found.getLast().position());
        }
    }

    private static FeedPosition validated(ChangeRepository.Bounds bounds, FeedPosition position) {
        if (position.compareTo(bounds.pruned()) < 0) {
            throw new ServiceException.CursorTooOld("Changes after this cursor are not kept any more."
                    + " Read the articles anew, beginning with the cursor “latest” of this feed.");
        }
        if (position.transaction() >= bounds.settled()) {
            throw new ServiceException.CursorTooOld(
                    "This cursor is of another database, or of one that was restored since."
                            + " Read the articles anew, beginning with the cursor “latest” of this feed.");
        }
        return position;
    }
}

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

/** The changes in their order, without gaps: what was there, and then what comes. */
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
     * The place to go on from.
     *
     * @param cursor as the caller keeps it, the word latest, or nothing: from the oldest change that is kept
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
        return changes.bounds().map(bounds -> within(bounds, position));
    }

    /** What is there after a place or, where there is nothing, what comes within some time. */
    Uni<List<Change>> page(FeedPosition position, int limit, Duration patience) {
        return changes.after(position, limit)
                .chain(found -> found.isEmpty() && patience.isPositive()
                        ? await(position, limit, patience)
                        : Uni.createFrom().item(found));
    }

    /** What is there after a place, then what comes, without end; nothing comes where there was silence for some time. */
    Multi<List<Change>> follow(FeedPosition start, Duration silence) {
        AtomicReference<FeedPosition> position = new AtomicReference<>(start);
        return Multi.createBy()
                .repeating()
                .uni(() -> step(position.get(), silence).invoke(found -> advance(position, found)))
                .whilst(_ -> !tail.isClosed());
    }

    /** What is there after a place, and nothing that comes later. */
    Multi<List<Change>> rest(FeedPosition start) {
        AtomicReference<FeedPosition> position = new AtomicReference<>(start);
        return Multi.createBy()
                .repeating()
                .uni(() -> changes.after(position.get(), PAGE).invoke(found -> advance(position, found)))
                .until(List::isEmpty);
    }

    // A stream that is cut is taken up elsewhere; a service that waits for it to end would wait in vain.
    void stopping(@Observes ShutdownDelayInitiatedEvent event) {
        tail.close();
    }

    private Uni<List<Change>> step(FeedPosition position, Duration silence) {
        return known(position, PAGE)
                .chain(found -> found.isEmpty()
                        ? await(position, PAGE, silence)
                        : Uni.createFrom().item(found));
    }

    private Uni<List<Change>> await(FeedPosition position, int limit, Duration patience) {
        return tail.news(position)
                .ifNoItem()
                .after(patience)
                .recoverWithUni(Uni.createFrom().voidItem())
                .chain(() -> known(position, limit));
    }

    private Uni<List<Change>> known(FeedPosition position, int limit) {
        return tail.remembered(position, limit)
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> changes.after(position, limit));
    }

    private static void advance(AtomicReference<FeedPosition> position, List<Change> found) {
        if (!found.isEmpty()) {
            position.set(found.getLast().position());
        }
    }

    private static FeedPosition within(ChangeRepository.Bounds bounds, FeedPosition position) {
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

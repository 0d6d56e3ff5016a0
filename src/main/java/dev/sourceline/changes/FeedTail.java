package dev.sourceline.changes;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Polls the end of the feed once for all waiting subscribers of this instance, and only while there are any.
 * One query runs at a time: soon after a notification, then at growing intervals. A waiting subscriber holds
 * no connection. Thread-safe.
 */
@Singleton
class FeedTail {
    private record Subscriber(FeedPosition position, UniEmitter<? super Void> emitter) {
        boolean isReady(RecentChanges recent) {
            return !recent.covers(position) || position.compareTo(recent.end()) < 0;
        }
    }

    private static final Logger LOG = Logger.getLogger(FeedTail.class);
    private static final Duration MIN_PAUSE = Duration.ofMillis(20);
    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(30);
    private static final int PAGE = 500;

    private final ChangeRepository changes;
    private final ChangeNotifier notifier;
    private final Vertx vertx;
    private final Duration maxPause;

    // The following fields are guarded by this.
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    private @Nullable RecentChanges recent;
    private boolean isRunning;
    private boolean isReading;
    private boolean isNotified;
    private boolean closed;
    private Duration pause = MIN_PAUSE;
    private long timer;
    private long lastSubscribedAt;

    FeedTail(ChangeRepository changes, ChangeNotifier notifier, Vertx vertx, ChangeFeedConfig config) {
        this.changes = changes;
        this.notifier = notifier;
        this.vertx = vertx;
        this.maxPause = config.pollEvery();
    }

    /** The changes after a position, from memory; empty where only the table can tell. */
    synchronized Optional<List<Change>> cached(FeedPosition position, int limit) {
        return recent != null && recent.covers(position)
                ? Optional.of(recent.after(position, limit))
                : Optional.empty();
    }

    /** Completes when there are changes after a position, or when memory does not reach back to it. */
    Uni<Void> awaitChanges(FeedPosition position) {
        return Uni.createFrom().emitter(emitter -> await(new Subscriber(position, emitter)));
    }

    /** Completes all waiting subscribers; called at shutdown. */
    void close() {
        List<Subscriber> released;
        synchronized (this) {
            closed = true;
            released = List.copyOf(subscribers);
            subscribers.clear();
        }
        wake(released);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void await(Subscriber subscriber) {
        subscriber.emitter().onTermination(() -> unregister(subscriber));
        if (!register(subscriber)) {
            subscriber.emitter().complete(null);
        }
    }

    private synchronized boolean register(Subscriber subscriber) {
        if (closed || (recent != null && subscriber.isReady(recent))) {
            return false;
        }
        lastSubscribedAt = System.nanoTime();
        subscribers.add(subscriber);
        if (!isRunning) {
            isRunning = true;
            notifier.listen(this::pollSoon);
            read();
        }
        return true;
    }

    private synchronized void unregister(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    /** Polls soon, after a notification. */
    private synchronized void pollSoon() {
        if (isReading) {
            isNotified = true;
        } else if (isRunning && pause.compareTo(MIN_PAUSE) > 0) {
            vertx.cancelTimer(timer);
            scheduleRead(MIN_PAUSE);
        }
    }

    private synchronized void read() {
        isReading = true;
        isNotified = false;
        RecentChanges known = recent;
        Uni<RecentChanges> newer = known == null
                ? changes.last().map(RecentChanges::startingAt)
                : changes.after(known.end(), PAGE).map(known::with);
        newer.subscribe().with(this::onRead, this::onFailure);
    }

    private void onRead(RecentChanges updated) {
        wake(update(updated));
    }

    private synchronized List<Subscriber> update(RecentChanges updated) {
        isReading = false;
        boolean hasChanges = recent == null || recent.end().compareTo(updated.end()) < 0;
        recent = updated;
        if (subscribers.isEmpty() && System.nanoTime() - lastSubscribedAt > IDLE_TIMEOUT.toNanos()) {
            isRunning = false;
            recent = null;
            return List.of();
        }
        // An older open transaction may still withhold the announced change: poll again soon, then less often.
        scheduleRead(hasChanges || isNotified ? MIN_PAUSE : shorter(pause.multipliedBy(2), maxPause));
        return hasChanges ? removeReady(updated) : List.of();
    }

    private List<Subscriber> removeReady(RecentChanges updated) {
        List<Subscriber> taken = new ArrayList<>();
        for (Iterator<Subscriber> all = subscribers.iterator(); all.hasNext(); ) {
            Subscriber subscriber = all.next();
            if (subscriber.isReady(updated)) {
                taken.add(subscriber);
                all.remove();
            }
        }
        return taken;
    }

    private synchronized void onFailure(Throwable failure) {
        isReading = false;
        LOG.warnf("Cannot read the change feed; retrying: %s", failure);
        scheduleRead(maxPause);
    }

    private void scheduleRead(Duration time) {
        pause = time;
        timer = vertx.setTimer(time.toMillis(), _ -> read());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void wake(List<Subscriber> subscribers) {
        subscribers.forEach(subscriber -> subscriber.emitter().complete(null));
    }
}

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
    private record Reader(FeedPosition position, UniEmitter<? super Void> woken) {
        boolean hasNews(RecentChanges recent) {
            return !recent.covers(position) || position.compareTo(recent.end()) < 0;
        }
    }

    private static final Logger LOG = Logger.getLogger(FeedTail.class);
    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int PAGE = 500;

    private final ChangeRepository changes;
    private final ChangeNotifier bell;
    private final Vertx vertx;
    private final Duration longestPause;

    // The following fields are guarded by this.
    private final Set<Reader> readers = new LinkedHashSet<>();
    private @Nullable RecentChanges recent;
    private boolean running;
    private boolean reading;
    private boolean rung;
    private boolean closed;
    private Duration pause = SOON;
    private long timer;
    private long lastAsked;

    FeedTail(ChangeRepository changes, ChangeNotifier bell, Vertx vertx, ChangeFeedConfig config) {
        this.changes = changes;
        this.bell = bell;
        this.vertx = vertx;
        this.longestPause = config.pollEvery();
    }

    /** The changes after a position, from memory; empty where only the table can tell. */
    synchronized Optional<List<Change>> remembered(FeedPosition position, int limit) {
        return recent != null && recent.covers(position)
                ? Optional.of(recent.after(position, limit))
                : Optional.empty();
    }

    /** Completes when there are changes after a position, or when memory does not reach back to it. */
    Uni<Void> news(FeedPosition position) {
        return Uni.createFrom().emitter(emitter -> await(new Reader(position, emitter)));
    }

    /** Completes all waiting subscribers; called at shutdown. */
    void close() {
        List<Reader> released;
        synchronized (this) {
            closed = true;
            released = List.copyOf(readers);
            readers.clear();
        }
        wake(released);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void await(Reader reader) {
        reader.woken().onTermination(() -> forget(reader));
        if (!enter(reader)) {
            reader.woken().complete(null);
        }
    }

    private synchronized boolean enter(Reader reader) {
        if (closed || (recent != null && reader.hasNews(recent))) {
            return false;
        }
        lastAsked = System.nanoTime();
        readers.add(reader);
        if (!running) {
            running = true;
            bell.listen(this::hurry);
            read();
        }
        return true;
    }

    private synchronized void forget(Reader reader) {
        readers.remove(reader);
    }

    /** Polls soon, after a notification. */
    private synchronized void hurry() {
        if (reading) {
            rung = true;
        } else if (running && pause.compareTo(SOON) > 0) {
            vertx.cancelTimer(timer);
            readIn(SOON);
        }
    }

    private synchronized void read() {
        reading = true;
        rung = false;
        RecentChanges known = recent;
        Uni<RecentChanges> newer = known == null
                ? changes.last().map(RecentChanges::startingAt)
                : changes.after(known.end(), PAGE).map(known::with);
        newer.subscribe().with(this::have, this::failed);
    }

    private void have(RecentChanges now) {
        wake(accept(now));
    }

    private synchronized List<Reader> accept(RecentChanges now) {
        reading = false;
        boolean news = recent == null || recent.end().compareTo(now.end()) < 0;
        recent = now;
        if (readers.isEmpty() && System.nanoTime() - lastAsked > IDLE.toNanos()) {
            running = false;
            recent = null;
            return List.of();
        }
        // An older open transaction may still withhold the announced change: poll again soon, then less often.
        readIn(news || rung ? SOON : shorter(pause.multipliedBy(2), longestPause));
        return news ? takeThoseWithNews(now) : List.of();
    }

    private List<Reader> takeThoseWithNews(RecentChanges now) {
        List<Reader> taken = new ArrayList<>();
        for (Iterator<Reader> all = readers.iterator(); all.hasNext(); ) {
            Reader reader = all.next();
            if (reader.hasNews(now)) {
                taken.add(reader);
                all.remove();
            }
        }
        return taken;
    }

    private synchronized void failed(Throwable failure) {
        reading = false;
        LOG.warnf("Cannot read the change feed; retrying: %s", failure);
        readIn(longestPause);
    }

    private void readIn(Duration time) {
        pause = time;
        timer = vertx.setTimer(time.toMillis(), _ -> read());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void wake(List<Reader> readers) {
        readers.forEach(reader -> reader.woken().complete(null));
    }
}

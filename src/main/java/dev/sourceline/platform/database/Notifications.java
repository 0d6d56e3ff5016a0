package dev.sourceline.platform.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Notifications of PostgreSQL, on one connection, for memories that must forget in time. Whoever remembers something asks
 * {@link #areHeard} before it is used: then everything that was committed more than {@link #LATEST} ago was heard.
 *
 * <p>PostgreSQL sends what was notified before it answers a statement on the same connection, so a statement that is answered
 * tells that nothing from before it was sent is missing. One is sent now and then while anybody asks.
 */
@Singleton
public class Notifications {
    private static final Logger LOG = Logger.getLogger(Notifications.class);

    /** How old something may be that was not heard yet. */
    public static final Duration LATEST = Duration.ofMillis(800);

    private static final Duration PULSE = Duration.ofMillis(200);
    private static final Duration RETRY = Duration.ofSeconds(1);
    // After so long without a question nobody needs to know.
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final Pool database;
    private final Vertx vertx;
    private final Map<String, Listener> listeners = new ConcurrentHashMap<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean everHeard;
    private volatile long heardUpTo;
    private volatile long askedAt;

    private record Listener(Consumer<String> heard, Runnable lost) {}

    Notifications(Pool database, Vertx vertx, MeterRegistry registry) {
        this.database = database;
        this.vertx = vertx;
        Gauge.builder("sourceline.notifications.heard", () -> areCurrent() ? 1 : 0)
                .description("Whether notifications of the database are heard, so that what is remembered may be used")
                .register(registry);
    }

    /**
     * Hears what is notified on a channel, from the first question on.
     *
     * @param heard is given the payload
     * @param lost may have missed something: all that is remembered is to be forgotten
     */
    public void listen(String channel, Consumer<String> heard, Runnable lost) {
        listeners.put(channel, new Listener(heard, lost));
    }

    /** Whether everything that was notified until {@link #LATEST} ago was heard. */
    public boolean areHeard() {
        askedAt = System.nanoTime();
        if (running.compareAndSet(false, true)) {
            connect();
        }
        return areCurrent();
    }

    private boolean areCurrent() {
        return everHeard && System.nanoTime() - heardUpTo < LATEST.toNanos();
    }

    private void connect() {
        database.getConnection().chain(this::listenOn).subscribe().with(_ -> {}, failure -> {
            LOG.debugf("notifications are not heard: %s", failure);
            vertx.setTimer(RETRY.toMillis(), _ -> connect());
        });
    }

    private Uni<Void> listenOn(SqlConnection connection) {
        PgConnection.cast(connection.getDelegate())
                .notificationHandler(told -> heard(told.getChannel(), told.getPayload()));
        AtomicBoolean over = new AtomicBoolean();
        connection.closeHandler(() -> end(over));
        String listen = "listen " + String.join("; listen ", listeners.keySet());
        return connection
                .query(listen)
                .execute()
                // What was remembered before may have been forgotten by others while nobody listened.
                .invoke(() ->
                        listeners.values().forEach(listener -> listener.lost().run()))
                .invoke(() -> pulse(connection, over))
                .replaceWithVoid()
                .onFailure()
                .call(connection::close);
    }

    private void heard(String channel, String payload) {
        Listener listener = listeners.get(channel);
        if (listener != null) {
            listener.heard().accept(payload);
        }
    }

    private void pulse(SqlConnection connection, AtomicBoolean over) {
        long sentAt = System.nanoTime();
        if (over.get()) {
            return;
        }
        if (sentAt - askedAt > IDLE.toNanos()) {
            everHeard = false;
            connection
                    .query("unlisten *")
                    .execute()
                    .onItemOrFailure()
                    .call((_, _) -> connection.close())
                    .subscribe()
                    .with(_ -> end(over), _ -> end(over));
            return;
        }
        connection
                .query("select 1")
                .execute()
                .ifNoItem()
                .after(LATEST)
                .fail()
                .subscribe()
                .with(
                        _ -> {
                            heardUpTo = sentAt;
                            everHeard = true;
                            vertx.setTimer(PULSE.toMillis(), _ -> pulse(connection, over));
                        },
                        failure -> {
                            LOG.debugf("notifications are not heard any more: %s", failure);
                            connection.close().subscribe().with(_ -> end(over), _ -> end(over));
                        });
    }

    /** The next question begins anew; until then nobody needs a connection. */
    private void end(AtomicBoolean over) {
        if (over.compareAndSet(false, true)) {
            everHeard = false;
            running.set(false);
        }
    }
}

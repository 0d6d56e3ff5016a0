package dev.sourceline.changes;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Notifies all instances of possible changes through PostgreSQL's LISTEN and NOTIFY. Notifications are hints:
 * a lost one only delays readers until their next poll. Thread-safe.
 *
 * <p>NOTIFY is sent after the transaction, not within it: PostgreSQL serialises the commits of transactions
 * that notify, which is slow where each commit waits for a standby.
 */
@Singleton
public class ChangeNotifier {
    private static final Logger LOG = Logger.getLogger(ChangeNotifier.class);
    // Transactions within this interval share one notification.
    private static final Duration DEBOUNCE = Duration.ofMillis(20);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Pool database;
    private final Vertx vertx;
    private final AtomicBoolean isScheduled = new AtomicBoolean();
    private final AtomicBoolean listening = new AtomicBoolean();
    private volatile @Nullable Runnable listener;

    ChangeNotifier(Pool database, Vertx vertx) {
        this.database = database;
        this.vertx = vertx;
    }

    /** Schedules a notification. Call it after a transaction that changed an article; returns at once. */
    public void scheduleNotification() {
        if (isScheduled.compareAndSet(false, true)) {
            vertx.setTimer(DEBOUNCE.toMillis(), _ -> sendNotification());
        }
    }

    /** Sets the listener, which from now on runs at every notification of any instance. */
    void listen(Runnable callback) {
        listener = callback;
        if (listening.compareAndSet(false, true)) {
            connect();
        }
    }

    private void sendNotification() {
        isScheduled.set(false);
        notifyListener();
        database.query("notify change")
                .execute()
                .subscribe()
                .with(_ -> {}, failure -> LOG.debugf("Cannot notify other instances of a change: %s", failure));
    }

    private void notifyListener() {
        Runnable callback = listener;
        if (callback != null) {
            callback.run();
        }
    }

    private void connect() {
        database.getConnection().chain(this::listenOn).subscribe().with(_ -> {}, failure -> {
            LOG.debugf("Cannot listen for changes of other instances; retrying: %s", failure);
            vertx.setTimer(RETRY.toMillis(), _ -> connect());
        });
    }

    private Uni<Void> listenOn(SqlConnection connection) {
        PgConnection.cast(connection.getDelegate()).notificationHandler(_ -> notifyListener());
        connection.closeHandler(() -> vertx.setTimer(RETRY.toMillis(), _ -> connect()));
        return connection
                .query("listen change")
                .execute()
                .replaceWithVoid()
                .onFailure()
                .call(connection::close);
    }
}

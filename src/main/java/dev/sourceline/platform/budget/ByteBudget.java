package dev.sourceline.platform.budget;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A byte budget shared by concurrent work. Callers that would exceed it wait in FIFO order. A request for more than the
 * whole budget is granted when nothing else is held. Thread-safe.
 */
public final class ByteBudget {
    private final long limit;
    private final BudgetListener listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Reservation> waiting = new ArrayDeque<>();
    private long held;

    /** @param limit bytes that may be held at once */
    public ByteBudget(long limit) {
        this(limit, BudgetListener.NONE);
    }

    private ByteBudget(long limit, BudgetListener listener) {
        this.limit = limit;
        this.listener = listener;
    }

    /**
     * A budget whose use is measured.
     *
     * @param limit bytes that may be held at once
     * @param gate the tag of its metrics
     */
    public static ByteBudget measured(long limit, String gate, MeterRegistry registry) {
        ByteBudget budget = new ByteBudget(limit, new BudgetMetrics(gate, registry));
        Gauge.builder("sourceline.gate.held", budget, ByteBudget::held)
                .description("Bytes held by the work that a gate has let through")
                .baseUnit(BaseUnits.BYTES)
                .tag("gate", gate)
                .register(registry);
        Gauge.builder("sourceline.gate.queue", budget, ByteBudget::queueLength)
                .description("Pieces of work that wait at a gate")
                .tag("gate", gate)
                .register(registry);
        return budget;
    }

    private long held() {
        lock.lock();
        try {
            return held;
        } finally {
            lock.unlock();
        }
    }

    private int queueLength() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Requests a reservation.
     *
     * @param bytes how many bytes the work holds
     * @param onGranted runs when the reservation is granted: at once on this thread, or later on the thread that releases
     *     the bytes it needs
     */
    public Reservation reserve(long bytes, Runnable onGranted) {
        Reservation reservation = new Reservation(bytes, onGranted);
        change(() -> waiting.add(reservation));
        reservation.isQueued = true;
        return reservation;
    }

    /**
     * Runs reactive work within a reservation, on the caller's Vert.x context, and releases it when the work ends.
     *
     * @param bytes how many bytes the work holds
     */
    public <T> Uni<T> run(long bytes, Supplier<Uni<? extends T>> work) {
        return reservation(bytes)
                .chain(reservation ->
                        Uni.createFrom().deferred(work).onTermination().invoke(reservation::release));
    }

    /**
     * Runs reactive work within a reservation that is waited for no longer than {@code maxWait}.
     *
     * @param maxWait how long the work may wait
     * @param timeout supplies the failure where the reservation is not granted in time
     */
    public <T> Uni<T> run(long bytes, Duration maxWait, Supplier<Throwable> timeout, Supplier<Uni<? extends T>> work) {
        return reservation(bytes, Optional.of(new MaxWait(maxWait, timeout)))
                .chain(reservation ->
                        Uni.createFrom().deferred(work).onTermination().invoke(reservation::release));
    }

    /**
     * A reservation, granted on the caller's Vert.x context. The caller has to release it.
     *
     * @param bytes how many bytes the work holds
     */
    public Uni<Reservation> reservation(long bytes) {
        return reservation(bytes, Optional.empty());
    }

    private Uni<Reservation> reservation(long bytes, Optional<MaxWait> maxWait) {
        return Uni.createFrom().deferred(() -> {
            Context own = requireNonNull(Vertx.currentContext());
            AtomicReference<Reservation> reservation = new AtomicReference<>();
            return Uni.createFrom()
                    .<Reservation>emitter(emitter -> {
                        reservation.set(
                                reserve(bytes, () -> own.runOnContext(_ -> emitter.complete(reservation.get()))));
                        maxWait.ifPresent(limit -> limit.limit(reservation.get(), own, emitter));
                    })
                    .onCancellation()
                    .invoke(() -> reservation.get().release());
        });
    }

    /** How long a reservation is waited for, and the failure after that. */
    private record MaxWait(Duration length, Supplier<Throwable> failure) {
        void limit(Reservation reservation, Context context, UniEmitter<?> emitter) {
            Vertx vertx = context.owner();
            long timer = vertx.setTimer(
                    length.toMillis(),
                    _ -> context.runOnContext(_ -> {
                        if (reservation.cancelWaiting()) {
                            emitter.fail(failure.get());
                        }
                    }));
            emitter.onTermination(() -> vertx.cancelTimer(timer));
        }
    }

    private void change(Runnable step) {
        List<Reservation> granted;
        lock.lock();
        try {
            step.run();
            granted = grantWaiting();
        } finally {
            lock.unlock();
        }
        for (Reservation reservation : granted) {
            if (reservation.isQueued) {
                listener.waited(reservation.age());
            }
            reservation.onGranted.run();
        }
    }

    private List<Reservation> grantWaiting() {
        List<Reservation> fitting = new ArrayList<>();
        for (Reservation next = waiting.peek(); next != null && fits(next); next = waiting.peek()) {
            next.held = next.wanted;
            held += next.held;
            fitting.add(waiting.remove());
        }
        return fitting;
    }

    private boolean fits(Reservation reservation) {
        return held == 0 || held + reservation.wanted <= limit;
    }

    /** Bytes of the budget for one piece of work: first waited for, then held, then released. */
    public final class Reservation {
        private final long wanted;
        private final Runnable onGranted;
        private final long requestedAt = System.nanoTime();
        private long held;
        /** Whether it was not granted at once. */
        private volatile boolean isQueued;

        private Reservation(long wanted, Runnable onGranted) {
            this.wanted = wanted;
            this.onGranted = onGranted;
        }

        /** Gives back what the work holds beyond {@code bytes}. */
        public void shrinkTo(long bytes) {
            change(() -> giveBack(held - Math.min(held, bytes)));
        }

        /** Releases the bytes, or stops waiting for them. Idempotent. */
        public void release() {
            change(() -> {
                waiting.remove(this);
                giveBack(held);
            });
        }

        /** Stops waiting; false where the reservation was granted already, which stays. */
        public boolean cancelWaiting() {
            boolean[] waited = new boolean[1];
            change(() -> waited[0] = waiting.remove(this));
            if (waited[0]) {
                listener.refused(age());
            }
            return waited[0];
        }

        private Duration age() {
            return Duration.ofNanos(System.nanoTime() - requestedAt);
        }

        private void giveBack(long bytes) {
            held -= bytes;
            ByteBudget.this.held -= bytes;
        }
    }
}

package dev.sourceline.platform.budget;

import static java.util.Objects.requireNonNull;

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
 * Memory that pieces of work share: who finds too little left waits, first come, first served. Work that wants more than
 * there is in all has its turn when nobody else has.
 */
public final class ByteBudget {
    private final long limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private long held;

    /** @param limit bytes for all together */
    public ByteBudget(long limit) {
        this.limit = limit;
    }

    /**
     * Asks for a turn.
     *
     * @param bytes what the work holds
     * @param begin starts the work: at once on this thread, or later on the one that gives back what is needed
     */
    public Turn ask(long bytes, Runnable begin) {
        Turn turn = new Turn(bytes, begin);
        change(() -> waiting.add(turn));
        return turn;
    }

    /**
     * Does reactive work in its turn, on the Vert.x context of who asks.
     *
     * @param bytes what the work holds
     */
    public <T> Uni<T> take(long bytes, Supplier<Uni<? extends T>> work) {
        return turn(bytes)
                .chain(turn -> Uni.createFrom().deferred(work).onTermination().invoke(turn::end));
    }

    /**
     * The same for who does not wait for ever.
     *
     * @param patience how long work waits
     * @param impatience what it fails with where it has waited that long, and has not begun
     */
    public <T> Uni<T> take(
            long bytes, Duration patience, Supplier<Throwable> impatience, Supplier<Uni<? extends T>> work) {
        return turn(bytes, Optional.of(new Patience(patience, impatience)))
                .chain(turn -> Uni.createFrom().deferred(work).onTermination().invoke(turn::end));
    }

    /**
     * The turn itself, on the Vert.x context of who asks, who has to end it.
     *
     * @param bytes what the work holds
     */
    public Uni<Turn> turn(long bytes) {
        return turn(bytes, Optional.empty());
    }

    private Uni<Turn> turn(long bytes, Optional<Patience> patience) {
        return Uni.createFrom().deferred(() -> {
            Context own = requireNonNull(Vertx.currentContext());
            AtomicReference<Turn> turn = new AtomicReference<>();
            return Uni.createFrom()
                    .<Turn>emitter(emitter -> {
                        turn.set(ask(bytes, () -> own.runOnContext(_ -> emitter.complete(turn.get()))));
                        patience.ifPresent(limit -> limit.limit(turn.get(), own, emitter));
                    })
                    .onCancellation()
                    .invoke(() -> turn.get().end());
        });
    }

    /** How long a turn is waited for, and what then. */
    private record Patience(Duration length, Supplier<Throwable> end) {
        void limit(Turn turn, Context context, UniEmitter<?> emitter) {
            Vertx vertx = context.owner();
            long timer = vertx.setTimer(
                    length.toMillis(),
                    _ -> context.runOnContext(_ -> {
                        if (turn.giveUp()) {
                            emitter.fail(end.get());
                        }
                    }));
            emitter.onTermination(() -> vertx.cancelTimer(timer));
        }
    }

    private void change(Runnable step) {
        List<Turn> begun;
        lock.lock();
        try {
            step.run();
            begun = thoseThatFit();
        } finally {
            lock.unlock();
        }
        begun.forEach(turn -> turn.begin.run());
    }

    private List<Turn> thoseThatFit() {
        List<Turn> fitting = new ArrayList<>();
        for (Turn next = waiting.peek(); next != null && fits(next); next = waiting.peek()) {
            next.held = next.wanted;
            held += next.held;
            fitting.add(waiting.remove());
        }
        return fitting;
    }

    private boolean fits(Turn turn) {
        return held == 0 || held + turn.wanted <= limit;
    }

    /** The turn of one piece of work: it is waited for, then held, then over. */
    public final class Turn {
        private final long wanted;
        private final Runnable begin;
        private long held;

        private Turn(long wanted, Runnable begin) {
            this.wanted = wanted;
            this.begin = begin;
        }

        /** Work that is under way turns out to hold no more than this. */
        public void shrinkTo(long bytes) {
            change(() -> giveBack(held - Math.min(held, bytes)));
        }

        /** The work has ended, or is not wanted any more. More than once does no harm. */
        public void end() {
            change(() -> {
                waiting.remove(this);
                giveBack(held);
            });
        }

        /** Ends the waiting; answers whether there was any: work that has begun goes on. */
        public boolean giveUp() {
            boolean[] waited = new boolean[1];
            change(() -> waited[0] = waiting.remove(this));
            return waited[0];
        }

        private void giveBack(long bytes) {
            held -= bytes;
            ByteBudget.this.held -= bytes;
        }
    }
}

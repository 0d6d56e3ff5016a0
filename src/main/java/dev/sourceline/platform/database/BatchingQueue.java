package dev.sourceline.platform.database;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A queue whose items are worked on in batches: what arrives while batches are under way makes the next one, as in a group
 * commit. A single item never waits where nothing is under way. Where a batch fails, its items are tried one by one, so
 * that one of them fails alone.
 */
public final class BatchingQueue<T, R> {
    private record Entry<T, R>(T item, Context context, UniEmitter<? super R> emitter) {
        void complete(R result) {
            context.runOnContext(_ -> emitter.complete(result));
        }

        void fail(Throwable failure) {
            context.runOnContext(_ -> emitter.fail(failure));
        }
    }

    private final int largest;
    private final int atOnce;
    private final Function<List<T>, Uni<List<R>>> work;

    // The rest is guarded by this.
    private final Deque<Entry<T, R>> waiting = new ArrayDeque<>();
    private int underWay;

    /**
     * @param largest how many items a batch has at most
     * @param atOnce how many batches are worked on at once
     * @param work gives one result for each item, in their order
     */
    public BatchingQueue(int largest, int atOnce, Function<List<T>, Uni<List<R>>> work) {
        this.largest = largest;
        this.atOnce = atOnce;
        this.work = work;
    }

    /** The result of one item, on the Vert.x context of who asks. */
    public Uni<R> submit(T item) {
        return Uni.createFrom().emitter(emitter -> {
            add(new Entry<>(item, requireNonNull(Vertx.currentContext()), emitter));
            begin();
        });
    }

    private synchronized void add(Entry<T, R> entry) {
        waiting.add(entry);
    }

    private void begin() {
        next().ifPresent(batch -> results(batch)
                .onItemOrFailure()
                .invoke((_, _) -> end())
                .subscribe()
                .with(results -> complete(batch, results), failure -> fail(batch, failure)));
    }

    private synchronized Optional<List<Entry<T, R>>> next() {
        if (underWay == atOnce || waiting.isEmpty()) {
            return Optional.empty();
        }
        underWay++;
        List<Entry<T, R>> batch = new ArrayList<>();
        while (batch.size() < largest && !waiting.isEmpty()) {
            batch.add(waiting.remove());
        }
        return Optional.of(batch);
    }

    private Uni<List<R>> results(List<Entry<T, R>> batch) {
        List<T> items = batch.stream().map(Entry::item).toList();
        return Uni.createFrom().deferred(() -> work.apply(items));
    }

    private void end() {
        synchronized (this) {
            underWay--;
        }
        begin();
    }

    private void complete(List<Entry<T, R>> batch, List<R> results) {
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).complete(results.get(i));
        }
    }

    private void fail(List<Entry<T, R>> batch, Throwable failure) {
        if (batch.size() == 1) {
            batch.getFirst().fail(failure);
            return;
        }
        Multi.createFrom()
                .iterable(batch)
                .onItem()
                .transformToUniAndConcatenate(entry -> results(List.of(entry))
                        .invoke(results -> entry.complete(results.getFirst()))
                        .onFailure()
                        .invoke(entry::fail)
                        .onFailure()
                        .recoverWithNull())
                .collect()
                .last()
                .subscribe()
                .with(_ -> {});
    }
}

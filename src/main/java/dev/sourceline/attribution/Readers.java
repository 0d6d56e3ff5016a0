package dev.sourceline.attribution;

import dev.sourceline.article.Arrival;
import dev.sourceline.extraction.Extractor;
import dev.sourceline.extraction.Known;
import dev.sourceline.memory.Turns;
import dev.sourceline.problem.Failure;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Where texts are read: off the event loop, by as many at once as there are processors. */
@ApplicationScoped
class Readers {
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Extractor extractor;
    private final IngestMetrics metrics;
    private final WorkerExecutor workers;
    private final Turns turns;
    private final Duration patience;

    Readers(Extractor extractor, IngestMetrics metrics, Vertx vertx, ReadersConfig config) {
        this.extractor = extractor;
        this.metrics = metrics;
        this.workers =
                vertx.createSharedWorkerExecutor("readers", Runtime.getRuntime().availableProcessors());
        this.turns = new Turns(config.atOnce().asLongValue());
        this.patience = config.patience();
    }

    Uni<ReadingView> read(Arrival arrival) {
        return workers.executeBlocking(() -> reading(arrival), false);
    }

    /**
     * Works on a text in its turn: a long one takes a hundred times its length of memory while it is read, and nearly as
     * much until what was read is written.
     */
    <T> Uni<T> inTurn(Arrival arrival, Waiting waiting, Supplier<Uni<? extends T>> work) {
        long length = arrival.text().length();
        return switch (waiting) {
            case LIMITED -> turns.take(length, patience, Readers::sentAway, work);
            case UNLIMITED -> turns.take(length, work);
        };
    }

    private static Failure sentAway() {
        return new Failure.Unavailable(
                "The service is reading as many texts as it has memory for.", RETRY_AFTER_SECONDS);
    }

    private ReadingView reading(Arrival arrival) {
        long startedAt = System.nanoTime();
        Known known = new Known(arrival.publisher(), arrival.publishedAt());
        ReadingView reading = Transcriber.view(extractor.extract(arrival.text(), known), arrival);
        metrics.read(startedAt);
        return reading;
    }
}

package dev.sourceline.attribution;

import dev.sourceline.article.IncomingArticle;
import dev.sourceline.engine.extraction.Extractor;
import dev.sourceline.engine.extraction.KnownMetadata;
import dev.sourceline.engine.extraction.Reading;
import dev.sourceline.platform.budget.ByteBudget;
import dev.sourceline.platform.problem.ServiceException;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;

/** Runs extractions on worker threads, at most one for each processor, within a byte budget. Thread-safe. */
@ApplicationScoped
class ExtractionExecutor {
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Extractor extractor;
    private final IngestMetrics metrics;
    private final RuleFailureReport failures;
    private final WorkerExecutor workers;
    private final ByteBudget budget;
    private final Duration patience;

    ExtractionExecutor(
            Extractor extractor,
            IngestMetrics metrics,
            RuleFailureReport failures,
            Vertx vertx,
            ExtractionExecutorConfig config,
            MeterRegistry registry) {
        this.extractor = extractor;
        this.metrics = metrics;
        this.failures = failures;
        this.workers =
                vertx.createSharedWorkerExecutor("readers", Runtime.getRuntime().availableProcessors());
        this.budget = ByteBudget.measured(config.atOnce().asLongValue(), "readings", registry);
        this.patience = config.patience();
    }

    Uni<ReadingView> read(IncomingArticle incoming) {
        return workers.executeBlocking(() -> reading(incoming), false);
    }

    /**
     * Runs work on a text within the byte budget. The reservation spans extraction and storage: an extraction
     * takes about a hundred times the length of its text, and storing the result nearly as much.
     */
    <T> Uni<T> withinBudget(IncomingArticle incoming, QueuePolicy queuePolicy, Supplier<Uni<? extends T>> work) {
        long length = incoming.text().length();
        return switch (queuePolicy) {
            case LIMITED -> budget.run(length, patience, ExtractionExecutor::overloaded, work);
            case UNLIMITED -> budget.run(length, work);
        };
    }

    private static ServiceException overloaded() {
        return new ServiceException.Unavailable(
                "The service is reading as many texts as it has memory for.", RETRY_AFTER_SECONDS);
    }

    private ReadingView reading(IncomingArticle incoming) {
        long startedAt = System.nanoTime();
        KnownMetadata known = new KnownMetadata(incoming.publisher(), incoming.publishedAt());
        Reading reading = extractor.extract(incoming.text(), known);
        metrics.recordExtraction(incoming.text(), startedAt);
        failures.report(reading.failures());
        return ReadingMapper.view(reading, incoming);
    }
}

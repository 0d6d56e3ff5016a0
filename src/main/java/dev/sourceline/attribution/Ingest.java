package dev.sourceline.attribution;

import dev.sourceline.article.ArticleStore;
import dev.sourceline.article.ArticleWriter;
import dev.sourceline.article.IncomingArticle;
import dev.sourceline.article.KnownVersion;
import dev.sourceline.changes.ChangeNotifier;
import dev.sourceline.platform.database.BatchingQueue;
import dev.sourceline.platform.idempotency.IdempotencyClaim;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * The workflow: look whether the text is known, read it off the event loop, then keep the article with all that was read in
 * one transaction. Texts that come while others are being written share the next transaction.
 */
@ApplicationScoped
class Ingest {
    private final ExtractionExecutor executor;
    private final Pool database;
    private final ArticleStore store;
    private final ChangeNotifier notifier;
    private final IngestMetrics metrics;
    private final BatchingQueue<IncomingArticle, Optional<KnownVersion>> known;
    private final BatchingQueue<ReadingDraft, IngestResult> writes;

    Ingest(
            ExtractionExecutor executor,
            Pool database,
            ArticleStore store,
            ArticleWriter articles,
            IngestTransaction transaction,
            ChangeNotifier notifier,
            IngestMetrics metrics,
            WritingConfig config) {
        this.executor = executor;
        this.database = database;
        this.store = store;
        this.notifier = notifier;
        this.metrics = metrics;
        this.known = new BatchingQueue<>(config.batch(), config.transactions(), articles::find);
        this.writes = new BatchingQueue<>(config.batch(), config.transactions(), transaction::ingest);
    }

    /** Reads without keeping. */
    Uni<ReadingView> read(IncomingArticle incoming) {
        return executor.withinBudget(incoming, QueuePolicy.LIMITED, () -> executor.read(incoming));
    }

    /** Keeps an article, or finds it where its text is known already. */
    Uni<IngestResult> ingest(IncomingArticle incoming, QueuePolicy queuePolicy) {
        return ingest(incoming, queuePolicy, IdempotencyClaim.NONE);
    }

    /**
     * The same.
     *
     * @param claim is settled with what was kept, or not at all
     */
    Uni<IngestResult> ingest(IncomingArticle incoming, QueuePolicy queuePolicy, IdempotencyClaim claim) {
        return known.submit(incoming)
                .chain(found -> found.map(version -> settle(claim, version))
                        .orElseGet(() -> ingestNew(incoming, queuePolicy, claim)));
    }

    /**
     * Erases an article.
     *
     * @param known the header {@code If-Match}
     */
    Uni<Void> remove(UUID article, String known) {
        return Panache.withTransaction(() -> store.remove(article, known)).invoke(notifier::scheduleNotification);
    }

    /** Erases a version that is not shown any more. */
    Uni<Void> removeVersion(UUID article, int number) {
        return Panache.withTransaction(() -> store.removeVersion(article, number))
                .invoke(notifier::scheduleNotification);
    }

    private Uni<IngestResult> settle(IdempotencyClaim claim, KnownVersion version) {
        return claim.settle(database, version.stored().version(), false)
                .replaceWith(new IngestResult(version.stored(), version.representation()));
    }

    private Uni<IngestResult> ingestNew(IncomingArticle incoming, QueuePolicy queuePolicy, IdempotencyClaim claim) {
        return executor.withinBudget(
                        incoming,
                        queuePolicy,
                        () -> executor.read(incoming).chain(reading -> write(incoming, claim, reading)))
                .invoke(notifier::scheduleNotification);
    }

    private Uni<IngestResult> write(IncomingArticle incoming, IdempotencyClaim claim, ReadingView reading) {
        return writes.submit(ReadingDraft.of(incoming, reading, claim))
                .invoke(result -> metrics.recordStored(result.stored(), reading));
    }
}

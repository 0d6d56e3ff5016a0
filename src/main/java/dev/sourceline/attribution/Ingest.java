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
    private final ExtractionExecutor readers;
    private final Pool database;
    private final ArticleStore archive;
    private final ChangeNotifier notifier;
    private final IngestMetrics metrics;
    private final BatchingQueue<IncomingArticle, Optional<KnownVersion>> known;
    private final BatchingQueue<ReadingDraft, IngestResult> written;

    Ingest(
            ExtractionExecutor readers,
            Pool database,
            ArticleStore archive,
            ArticleWriter articles,
            IngestTransaction transaction,
            ChangeNotifier notifier,
            IngestMetrics metrics,
            WritingConfig config) {
        this.readers = readers;
        this.database = database;
        this.archive = archive;
        this.notifier = notifier;
        this.metrics = metrics;
        this.known = new BatchingQueue<>(config.batch(), config.transactions(), articles::find);
        this.written = new BatchingQueue<>(config.batch(), config.transactions(), transaction::keep);
    }

    /** Reads without keeping. */
    Uni<ReadingView> read(IncomingArticle arrival) {
        return readers.inTurn(arrival, QueuePolicy.LIMITED, () -> readers.read(arrival));
    }

    /** Keeps an article, or finds it where its text is known already. */
    Uni<IngestResult> keep(IncomingArticle arrival, QueuePolicy waiting) {
        return keep(arrival, waiting, IdempotencyClaim.NONE);
    }

    /**
     * The same.
     *
     * @param claim is settled with what was kept, or not at all
     */
    Uni<IngestResult> keep(IncomingArticle arrival, QueuePolicy waiting, IdempotencyClaim claim) {
        return known.submit(arrival)
                .chain(found ->
                        found.map(version -> settle(claim, version)).orElseGet(() -> keepNew(arrival, waiting, claim)));
    }

    /**
     * Erases an article.
     *
     * @param known the header {@code If-Match}
     */
    Uni<Void> remove(UUID article, String known) {
        return Panache.withTransaction(() -> archive.remove(article, known)).invoke(notifier::scheduleNotification);
    }

    /** Erases a version that is not shown any more. */
    Uni<Void> removeVersion(UUID article, int number) {
        return Panache.withTransaction(() -> archive.removeVersion(article, number))
                .invoke(notifier::scheduleNotification);
    }

    private Uni<IngestResult> settle(IdempotencyClaim claim, KnownVersion version) {
        return claim.settle(database, version.stored().version(), false)
                .replaceWith(new IngestResult(version.stored(), version.representation()));
    }

    private Uni<IngestResult> keepNew(IncomingArticle arrival, QueuePolicy waiting, IdempotencyClaim claim) {
        return readers.inTurn(
                        arrival, waiting, () -> readers.read(arrival).chain(reading -> write(arrival, claim, reading)))
                .invoke(notifier::scheduleNotification);
    }

    private Uni<IngestResult> write(IncomingArticle arrival, IdempotencyClaim claim, ReadingView reading) {
        return written.submit(ReadingDraft.of(arrival, reading, claim))
                .invoke(kept -> metrics.kept(kept.stored(), reading));
    }
}

package dev.sourceline.attribution;

import dev.sourceline.article.ArticleParts;
import dev.sourceline.article.ArticleStore;
import dev.sourceline.article.IncomingArticle;
import dev.sourceline.article.StoredArticle;
import dev.sourceline.changes.ChangeNotifier;
import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.idempotency.IdempotencyClaim;
import dev.sourceline.platform.representation.Representation;
import dev.sourceline.source.SourceCandidate;
import dev.sourceline.source.SourceDirectory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The ingest workflow: extracts off the event loop, then stores the article and its reading in one
 * transaction.
 */
@ApplicationScoped
class Ingest {
    private final ExtractionExecutor readers;
    private final ArticleStore archive;
    private final SourceDirectory directory;
    private final ReadingRepository readings;
    private final ChangeNotifier bell;
    private final ArticleViews views;
    private final IngestMetrics metrics;

    Ingest(
            ExtractionExecutor readers,
            ArticleStore archive,
            SourceDirectory directory,
            ReadingRepository readings,
            ChangeNotifier bell,
            ArticleViews views,
            IngestMetrics metrics) {
        this.readers = readers;
        this.archive = archive;
        this.directory = directory;
        this.readings = readings;
        this.bell = bell;
        this.views = views;
        this.metrics = metrics;
    }

    /** Extracts without storing. */
    Uni<ReadingView> read(IncomingArticle arrival) {
        return readers.inTurn(arrival, QueuePolicy.LIMITED, () -> readers.read(arrival));
    }

    /** Stores an article, or finds it where its text is stored already. */
    Uni<IngestResult> keep(IncomingArticle arrival, QueuePolicy waiting) {
        return keep(arrival, waiting, IdempotencyClaim.NONE);
    }

    /**
     * As above, for an idempotent request.
     *
     * @param claim completed with the result in the same transaction
     */
    Uni<IngestResult> keep(IncomingArticle arrival, QueuePolicy waiting, IdempotencyClaim claim) {
        return Panache.withSession(() -> find(arrival))
                .chain(found -> found.map(kept -> settle(claim, kept).replaceWith(kept))
                        .orElseGet(() -> keepNew(arrival, waiting, claim)));
    }

    /**
     * Erases an article.
     *
     * @param known the header {@code If-Match}
     */
    Uni<Void> remove(UUID article, String known) {
        return Panache.withTransaction(() -> archive.remove(article, known)).invoke(bell::ring);
    }

    /** Erases a version that the article does not show any more. */
    Uni<Void> removeVersion(UUID article, int number) {
        return Panache.withTransaction(() -> archive.removeVersion(article, number))
                .invoke(bell::ring);
    }

    private Uni<Optional<IngestResult>> find(IncomingArticle arrival) {
        return archive.find(arrival)
                .chain(found -> found.map(stored -> known(stored).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static Uni<Void> settle(IdempotencyClaim claim, IngestResult kept) {
        return claim.settle(kept.stored().version(), kept.stored().isNew());
    }

    private Uni<IngestResult> keepNew(IncomingArticle arrival, QueuePolicy waiting, IdempotencyClaim claim) {
        return readers.inTurn(
                        arrival, waiting, () -> readers.read(arrival).chain(reading -> write(arrival, claim, reading)))
                .invoke(bell::ring);
    }

    private Uni<IngestResult> write(IncomingArticle arrival, IdempotencyClaim claim, ReadingView reading) {
        return Panache.withTransaction(() -> write(arrival, reading).call(kept -> settle(claim, kept)))
                .invoke(kept -> metrics.kept(kept.stored(), reading));
    }

    private Uni<IngestResult> write(IncomingArticle arrival, ReadingView reading) {
        return archive.keep(arrival, parts(reading))
                .chain(stored -> stored.isNew() ? write(stored, reading) : known(stored));
    }

    private Uni<IngestResult> known(StoredArticle stored) {
        return archive.representation(stored.version()).map(representation -> new IngestResult(stored, representation));
    }

    private Uni<IngestResult> write(StoredArticle stored, ReadingView reading) {
        return directory
                .resolve(stored.article(), candidates(reading))
                .map(ids -> identified(reading, ids))
                .chain(identified ->
                        readings.keep(stored.version(), identified).chain(() -> represent(stored, identified)));
    }

    private Uni<IngestResult> represent(StoredArticle stored, ReadingView reading) {
        Representation representation = views.stored(ArticleView.of(stored, reading));
        return archive.represent(stored.version(), representation)
                .replaceWith(new IngestResult(stored, representation));
    }

    static List<SourceCandidate> candidates(ReadingView reading) {
        return reading.sources().stream()
                .map(source -> new SourceCandidate(source.kind(), source.name(), source.named(), source.description()))
                .toList();
    }

    private static ReadingView identified(ReadingView reading, List<UUID> ids) {
        return reading.with(
                identified(reading.sources(), ids),
                reading.attributions().stream()
                        .map(attribution -> attribution.withId(TimeOrderedId.next()))
                        .toList());
    }

    static List<SourceView> identified(List<SourceView> sources, List<UUID> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> sources.get(i).withId(ids.get(i)))
                .toList();
    }

    static ArticleParts parts(ReadingView reading) {
        return new ArticleParts(
                reading.headline().map(ReadingView.HeadlineView::value),
                reading.publisher().map(StatedView::value),
                reading.publishedAt().map(StatedView::value).map(OffsetDateTime::toInstant),
                reading.language(),
                reading.words(),
                reading.blocks(),
                reading.authors(),
                reading.credits(),
                reading.notes(),
                reading.commentSought(),
                reading.engine().version(),
                reading.engine().lexicon());
    }
}

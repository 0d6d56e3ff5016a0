package dev.sourceline.attribution;

import dev.sourceline.article.Archive;
import dev.sourceline.article.Arrival;
import dev.sourceline.article.Parts;
import dev.sourceline.article.Stored;
import dev.sourceline.changes.Bell;
import dev.sourceline.id.TimeOrderedId;
import dev.sourceline.idempotency.Claim;
import dev.sourceline.representation.Representation;
import dev.sourceline.source.Candidate;
import dev.sourceline.source.Directory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The workflow: read off the event loop, then keep the article with all that was read in one transaction. */
@ApplicationScoped
class Ingest {
    private final Readers readers;
    private final Archive archive;
    private final Directory directory;
    private final ReadingRepository readings;
    private final Bell bell;
    private final ArticleViews views;
    private final IngestMetrics metrics;

    Ingest(
            Readers readers,
            Archive archive,
            Directory directory,
            ReadingRepository readings,
            Bell bell,
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

    /** Reads without keeping. */
    Uni<ReadingView> read(Arrival arrival) {
        return readers.inTurn(arrival, Waiting.LIMITED, () -> readers.read(arrival));
    }

    /** Keeps an article, or finds it where its text is known already. */
    Uni<Kept> keep(Arrival arrival, Waiting waiting) {
        return keep(arrival, waiting, Claim.NONE);
    }

    /**
     * The same.
     *
     * @param claim is settled with what was kept, or not at all
     */
    Uni<Kept> keep(Arrival arrival, Waiting waiting, Claim claim) {
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
        return Panache.withTransaction(() -> archive.remove(article, known).chain(() -> directory.forget(article)))
                .invoke(bell::ring);
    }

    private Uni<Optional<Kept>> find(Arrival arrival) {
        return archive.find(arrival)
                .chain(found -> found.map(stored -> known(stored).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static Uni<Void> settle(Claim claim, Kept kept) {
        return claim.settle(kept.stored().version(), kept.stored().isNew());
    }

    private Uni<Kept> keepNew(Arrival arrival, Waiting waiting, Claim claim) {
        return readers.inTurn(
                        arrival, waiting, () -> readers.read(arrival).chain(reading -> write(arrival, claim, reading)))
                .invoke(bell::ring);
    }

    private Uni<Kept> write(Arrival arrival, Claim claim, ReadingView reading) {
        return Panache.withTransaction(() -> write(arrival, reading).call(kept -> settle(claim, kept)))
                .invoke(kept -> metrics.kept(kept.stored(), reading));
    }

    private Uni<Kept> write(Arrival arrival, ReadingView reading) {
        return archive.keep(arrival, parts(reading))
                .chain(stored -> stored.isNew() ? write(stored, reading) : known(stored));
    }

    private Uni<Kept> known(Stored stored) {
        return archive.representation(stored.version()).map(representation -> new Kept(stored, representation));
    }

    private Uni<Kept> write(Stored stored, ReadingView reading) {
        return directory
                .resolve(stored.article(), candidates(reading))
                .map(ids -> identified(reading, ids))
                .chain(identified ->
                        readings.keep(stored.version(), identified).chain(() -> represent(stored, identified)));
    }

    private Uni<Kept> represent(Stored stored, ReadingView reading) {
        Representation representation = views.stored(ArticleView.of(stored, reading));
        return archive.represent(stored.version(), representation).replaceWith(new Kept(stored, representation));
    }

    static List<Candidate> candidates(ReadingView reading) {
        return reading.sources().stream()
                .map(source -> new Candidate(source.kind(), source.name(), source.named(), source.description()))
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

    static Parts parts(ReadingView reading) {
        return new Parts(
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

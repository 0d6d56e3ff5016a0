package dev.sourceline.attribution;

import dev.sourceline.article.ArticleWriter;
import dev.sourceline.article.ExistingVersion;
import dev.sourceline.article.ListedVersion;
import dev.sourceline.article.ListingRows;
import dev.sourceline.article.ReadingReplacement;
import dev.sourceline.changes.ChangeNotifier;
import dev.sourceline.platform.representation.Representation;
import dev.sourceline.source.ResolvedSources;
import dev.sourceline.source.SourceCandidate;
import dev.sourceline.source.SourceDirectory;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Extracts stored texts again: off the event loop, then replaces the reading in one transaction. */
@ApplicationScoped
class Reextraction {
    /** A version with its stored and its new reading. */
    private record Readings(ExistingVersion version, ReadingView before, ReadingView after) {
        AttributionIdReuse ids() {
            return AttributionIdReuse.of(before.attributions(), after.attributions());
        }

        boolean differ() {
            return !before.withoutIds().equals(after);
        }

        ExtractionView view(Representation shown) {
            int kept = differ() ? ids().count() : after.attributions().size();
            return new ExtractionView(
                    version.article(),
                    version.number(),
                    differ(),
                    after.engine(),
                    before.engine(),
                    kept,
                    after.attributions().size() - kept,
                    before.attributions().size() - kept,
                    shown.etag().value());
        }
    }

    private final Pool database;
    private final Ingest ingest;
    private final ReadingReplacement versions;
    private final ArticleWriter articles;
    private final SourceDirectory directory;
    private final ReadingRepository readings;
    private final ArticleViews views;
    private final ChangeNotifier notifier;
    private final Vertx vertx;

    Reextraction(
            Pool database,
            Ingest ingest,
            ReadingReplacement versions,
            ArticleWriter articles,
            SourceDirectory directory,
            ReadingRepository readings,
            ArticleViews views,
            ChangeNotifier notifier,
            Vertx vertx) {
        this.database = database;
        this.ingest = ingest;
        this.versions = versions;
        this.articles = articles;
        this.directory = directory;
        this.readings = readings;
        this.views = views;
        this.notifier = notifier;
        this.vertx = vertx;
    }

    /**
     * Extracts a version again.
     *
     * @param number of the version; by default the one shown
     * @param known the header {@code If-Match}
     */
    Uni<ExtractionView> read(UUID article, Optional<Integer> number, String known) {
        return versions.find(article, number)
                .invoke(version -> version.shown().etag().mustBeNamedBy(known))
                .chain(this::readings)
                .chain(this::settle)
                // A concurrent change came first: start over with the version as it is now, including the check of its
                // entity
                // tag.
                .chain(settled ->
                        settled.map(view -> Uni.createFrom().item(view)).orElseGet(() -> read(article, number, known)));
    }

    private Uni<Readings> readings(ExistingVersion version) {
        return ingest.read(version.incoming())
                .chain(after -> vertx.executeBlocking(() -> readings(version, after), false));
    }

    /** Passes the new reading through its JSON form, so that it can be compared with the stored one. */
    private Readings readings(ExistingVersion version, ReadingView after) {
        ArticleView before = views.of(version.shown());
        ArticleView now = views.of(views.stored(before.with(after)));
        return new Readings(version, before.reading(), now.reading());
    }

    private Uni<Optional<ExtractionView>> settle(Readings read) {
        if (!read.differ()) {
            return Uni.createFrom().item(Optional.of(read.view(read.version().shown())));
        }
        return database.withTransaction(transaction -> replace(read, transaction))
                .invoke(notifier::scheduleNotification);
    }

    private Uni<Optional<ExtractionView>> replace(Readings read, SqlConnection transaction) {
        return versions.replace(read.version(), ReadingDraft.parts(read.after()), transaction)
                .chain(listed -> listed.map(
                                version -> write(version, read, transaction).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<ExtractionView> write(ListedVersion version, Readings read, SqlConnection transaction) {
        UUID article = version.stored().article();
        List<SourceCandidate> candidates = ReadingDraft.candidates(read.after());
        return Uni.combine()
                .all()
                .unis(
                        readings.clear(version.stored().version(), transaction),
                        directory.named(candidates, transaction),
                        directory.unnamed(article, transaction))
                .with((_, named, unnamed) -> directory.resolve(article, candidates, named, unnamed))
                .chain(sources -> write(version, sources, read, transaction));
    }

    private Uni<ExtractionView> write(
            ListedVersion version, ResolvedSources sources, Readings read, SqlConnection transaction) {
        ReadingView reading = read.after()
                .with(
                        IngestTransaction.withIds(read.after().sources(), sources.ids()),
                        read.ids().attributions());
        Optional<String> language = read.version().incoming().language().or(reading::language);
        StoredReading stored = new StoredReading(version, language, reading);
        Representation shown = views.stored(ArticleView.of(version.stored(), reading));
        return Uni.join()
                .all(
                        directory.insert(List.of(sources), transaction),
                        readings.insert(List.of(stored), transaction),
                        version.isShown()
                                ? articles.list(listing(stored), transaction)
                                : Uni.createFrom().voidItem(),
                        articles.represent(List.of(version), List.of(shown), transaction),
                        directory.deleteUnused(version.stored().article(), transaction))
                .andFailFast()
                .map(_ -> read.view(shown));
    }

    private static ListingRows listing(StoredReading stored) {
        ListingRows listing = new ListingRows();
        listing.add(stored.version(), ReadingDraft.parts(stored.reading()), stored.language(), stored.facets());
        return listing;
    }
}

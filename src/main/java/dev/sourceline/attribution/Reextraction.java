package dev.sourceline.attribution;

import dev.sourceline.article.ArticleStore;
import dev.sourceline.article.ExistingVersion;
import dev.sourceline.article.ReadingReplacement;
import dev.sourceline.article.StoredArticle;
import dev.sourceline.changes.ChangeNotifier;
import dev.sourceline.platform.representation.Representation;
import dev.sourceline.source.SourceDirectory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Extracts stored texts again: off the event loop, then replaces the reading in one transaction. */
@ApplicationScoped
class Reextraction {
    /** A version with its stored and its new reading. */
    private record Readings(ExistingVersion version, ReadingView before, ReadingView today) {
        AttributionIdReuse ids() {
            return AttributionIdReuse.of(before.attributions(), today.attributions());
        }

        boolean differ() {
            return !before.withoutIds().equals(today);
        }

        ExtractionView view(Representation shown) {
            int kept = differ() ? ids().count() : today.attributions().size();
            return new ExtractionView(
                    version.article(),
                    version.number(),
                    differ(),
                    today.engine(),
                    before.engine(),
                    kept,
                    today.attributions().size() - kept,
                    before.attributions().size() - kept,
                    shown.etag().value());
        }
    }

    private final Ingest ingest;
    private final ReadingReplacement versions;
    private final ArticleStore archive;
    private final SourceDirectory directory;
    private final ReadingRepository readings;
    private final ArticleViews views;
    private final ChangeNotifier bell;
    private final Vertx vertx;

    Reextraction(
            Ingest ingest,
            ReadingReplacement versions,
            ArticleStore archive,
            SourceDirectory directory,
            ReadingRepository readings,
            ArticleViews views,
            ChangeNotifier bell,
            Vertx vertx) {
        this.ingest = ingest;
        this.versions = versions;
        this.archive = archive;
        this.directory = directory;
        this.readings = readings;
        this.views = views;
        this.bell = bell;
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
        return ingest.read(version.arrival())
                .chain(today -> vertx.executeBlocking(() -> readings(version, today), false));
    }

    /** Passes the new reading through its JSON form, so that it can be compared with the stored one. */
    private Readings readings(ExistingVersion version, ReadingView today) {
        ArticleView before = views.of(version.shown());
        ArticleView now = views.of(views.stored(before.with(today)));
        return new Readings(version, before.reading(), now.reading());
    }

    private Uni<Optional<ExtractionView>> settle(Readings read) {
        if (!read.differ()) {
            return Uni.createFrom().item(Optional.of(read.view(read.version().shown())));
        }
        return Panache.withTransaction(() -> replace(read)).invoke(bell::ring);
    }

    private Uni<Optional<ExtractionView>> replace(Readings read) {
        return versions.replace(read.version(), Ingest.parts(read.today()))
                .chain(stored -> stored.map(version -> write(version, read).map(Optional::of))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<ExtractionView> write(StoredArticle stored, Readings read) {
        return directory
                .resolve(stored.article(), Ingest.candidates(read.today()))
                .map(ids -> read.today()
                        .with(
                                Ingest.identified(read.today().sources(), ids),
                                read.ids().attributions()))
                .chain(reading -> readings.replace(stored.version(), reading)
                        .chain(() -> directory.forgetUnused(stored.article()))
                        .chain(() -> represent(stored, reading)))
                .map(read::view);
    }

    private Uni<Representation> represent(StoredArticle stored, ReadingView reading) {
        Representation representation = views.stored(ArticleView.of(stored, reading));
        return archive.represent(stored.version(), representation).replaceWith(representation);
    }
}

package dev.sourceline.attribution;

import dev.sourceline.article.ArticleWriter;
import dev.sourceline.article.KnownVersion;
import dev.sourceline.article.ListedVersion;
import dev.sourceline.article.ListingRows;
import dev.sourceline.article.NewVersion;
import dev.sourceline.platform.id.TimeOrderedId;
import dev.sourceline.platform.representation.Representation;
import dev.sourceline.source.SourceCandidate;
import dev.sourceline.source.SourceDirectory;
import dev.sourceline.source.SourceKey;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Keeps any number of texts in one transaction, in two rounds: what is shared is looked up or made, then all rows are
 * sent, one statement for each table.
 */
@ApplicationScoped
class IngestTransaction {
    // Whoever erases what is shared locks these tables first, in this order: see ArticleStore.
    // What a statement costs here does not depend on the values: planning it anew would cost more than carrying it out.
    static final String BEGIN = """
            set local plan_cache_mode = force_generic_plan;
            lock table publisher, source, word in row exclusive mode
            """;

    private final Pool database;
    private final ArticleWriter articles;
    private final SourceDirectory directory;
    private final ReadingRepository readings;
    private final ArticleViews views;

    IngestTransaction(
            Pool database,
            ArticleWriter articles,
            SourceDirectory directory,
            ReadingRepository readings,
            ArticleViews views) {
        this.database = database;
        this.articles = articles;
        this.directory = directory;
        this.readings = readings;
        this.views = views;
    }

    /** What became of each text, in their order. */
    Uni<List<IngestResult>> ingest(List<ReadingDraft> drafts) {
        return database.withTransaction(transaction -> ingest(drafts, transaction));
    }

    private Uni<List<IngestResult>> ingest(List<ReadingDraft> drafts, SqlConnection transaction) {
        Map<UUID, IngestResult> results = new HashMap<>();
        return open(drafts, results, transaction)
                .chain(opened -> store(opened, results, transaction))
                .chain(() -> settle(drafts, results, transaction))
                .map(_ -> drafts.stream().map(draft -> of(draft, results)).toList());
    }

    private Uni<List<OpenedDraft>> open(
            List<ReadingDraft> drafts, Map<UUID, IngestResult> results, SqlConnection transaction) {
        List<SourceCandidate> candidates =
                drafts.stream().flatMap(draft -> draft.candidates().stream()).toList();
        List<NewVersion> versions = drafts.stream().map(ReadingDraft::version).toList();
        return Uni.combine()
                .all()
                .unis(
                        transaction.query(BEGIN).execute(),
                        articles.open(versions, transaction),
                        directory.named(candidates, transaction))
                .asTuple()
                .chain(found -> open(drafts, found.getItem2(), found.getItem3(), results, transaction));
    }

    private Uni<List<OpenedDraft>> open(
            List<ReadingDraft> drafts,
            List<ListedVersion> created,
            Map<SourceKey, UUID> named,
            Map<UUID, IngestResult> results,
            SqlConnection transaction) {
        Map<UUID, ListedVersion> byVersion = new HashMap<>();
        created.forEach(version -> byVersion.put(version.stored().version(), version));
        List<OpenedDraft> opened = new ArrayList<>();
        List<ReadingDraft> others = new ArrayList<>();
        for (ReadingDraft draft : drafts) {
            ListedVersion version = byVersion.get(draft.version().version());
            if (version == null) {
                others.add(draft);
            } else {
                opened.add(opened(draft, version, named, Map.of()));
            }
        }
        // In one order, so that no two transactions wait for each other's articles in a ring; of one article as they
        // came.
        others.sort(Comparator.comparing(draft -> draft.version().identity()));
        return Multi.createFrom()
                .iterable(others)
                .onItem()
                .transformToUniAndConcatenate(draft -> change(draft, named, opened, results, transaction))
                .collect()
                .last()
                .replaceWith(opened);
    }

    /** A text of an article that is there already: known since, or a new version. */
    private Uni<Void> change(
            ReadingDraft draft,
            Map<SourceKey, UUID> named,
            List<OpenedDraft> opened,
            Map<UUID, IngestResult> results,
            SqlConnection transaction) {
        return articles.lock(draft.version(), transaction)
                .chain(article -> article.isEmpty()
                        ? reopen(draft, named, opened, transaction)
                        // What waits to be stored of the same article is stored first: this is the later text.
                        : store(take(article.get(), opened), results, transaction)
                                .chain(() -> articles.find(draft.version(), transaction))
                                .chain(known -> known.isPresent()
                                        ? known(draft, known.get(), results)
                                        : version(article.get(), draft, named, opened, transaction)));
    }

    private static Uni<Void> known(ReadingDraft draft, KnownVersion known, Map<UUID, IngestResult> results) {
        results.put(draft.version().version(), new IngestResult(known.stored(), known.representation()));
        return Uni.createFrom().voidItem();
    }

    /** The article that was there was deleted meanwhile. */
    private Uni<Void> reopen(
            ReadingDraft draft, Map<SourceKey, UUID> named, List<OpenedDraft> opened, SqlConnection transaction) {
        return articles.open(List.of(draft.version()), transaction)
                .invoke(created -> opened.add(opened(draft, created.getFirst(), named, Map.of())))
                .replaceWithVoid();
    }

    private Uni<Void> version(
            UUID article,
            ReadingDraft draft,
            Map<SourceKey, UUID> named,
            List<OpenedDraft> opened,
            SqlConnection transaction) {
        return Uni.combine()
                .all()
                .unis(
                        articles.change(article, draft.version(), transaction),
                        directory.unnamed(article, transaction),
                        readings.retire(article, transaction),
                        articles.unlist(article, transaction))
                .asTuple()
                .invoke(found -> opened.add(opened(draft, found.getItem1(), named, found.getItem2())))
                .replaceWithVoid();
    }

    private static List<OpenedDraft> take(UUID article, List<OpenedDraft> opened) {
        List<OpenedDraft> taken = opened.stream()
                .filter(one -> one.version().stored().article().equals(article))
                .toList();
        opened.removeAll(taken);
        return taken;
    }

    private OpenedDraft opened(
            ReadingDraft draft, ListedVersion version, Map<SourceKey, UUID> named, Map<SourceKey, UUID> unnamed) {
        return new OpenedDraft(
                draft, version, directory.resolve(version.stored().article(), draft.candidates(), named, unnamed));
    }

    private Uni<Void> store(List<OpenedDraft> opened, Map<UUID, IngestResult> results, SqlConnection transaction) {
        if (opened.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<StoredReading> stored =
                opened.stream().map(IngestTransaction::stored).toList();
        List<ListedVersion> versions = opened.stream().map(OpenedDraft::version).toList();
        List<Representation> representations = new ArrayList<>();
        ListingRows listing = new ListingRows();
        for (StoredReading reading : stored) {
            ListedVersion version = reading.version();
            Representation shown = views.stored(ArticleView.of(version.stored(), reading.reading()));
            representations.add(shown);
            results.put(version.stored().version(), new IngestResult(version.stored(), shown));
            listing.add(version, ReadingDraft.parts(reading.reading()), reading.language(), reading.facets());
        }
        return Uni.join()
                .all(
                        articles.insert(
                                opened.stream()
                                        .map(one -> one.draft().version())
                                        .toList(),
                                versions,
                                transaction),
                        directory.insert(
                                opened.stream().map(OpenedDraft::sources).toList(), transaction),
                        readings.insert(stored, transaction),
                        articles.list(listing, transaction),
                        articles.represent(versions, representations, transaction))
                .andFailFast()
                .replaceWithVoid();
    }

    private static StoredReading stored(OpenedDraft opened) {
        ReadingView reading = opened.draft().reading();
        return new StoredReading(
                opened.version(),
                opened.draft().version().language(),
                reading.with(
                        withIds(reading.sources(), opened.sources().ids()),
                        reading.attributions().stream()
                                .map(attribution -> attribution.withId(TimeOrderedId.next()))
                                .toList()));
    }

    static List<SourceView> withIds(List<SourceView> sources, List<UUID> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> sources.get(i).withId(ids.get(i)))
                .toList();
    }

    private static IngestResult of(ReadingDraft draft, Map<UUID, IngestResult> results) {
        return Objects.requireNonNull(results.get(draft.version().version()), "every draft is known or stored");
    }

    private static Uni<Void> settle(
            List<ReadingDraft> drafts, Map<UUID, IngestResult> results, SqlConnection transaction) {
        return Multi.createFrom()
                .iterable(drafts)
                .onItem()
                .transformToUniAndConcatenate(draft -> {
                    IngestResult result = of(draft, results);
                    return draft.claim()
                            .settle(
                                    transaction,
                                    result.stored().version(),
                                    result.stored().isNew());
                })
                .collect()
                .last()
                .replaceWithVoid();
    }
}

package dev.sourceline.attribution;

import dev.sourceline.article.ArticleStore;
import dev.sourceline.changes.ChangeNotifier;
import dev.sourceline.source.SourceDirectory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Forgets a source: a mark stands in the place of its name in the directory, in rows and in answers; texts are left as they are. */
@ApplicationScoped
class SourceErasure {
    static final String MARK = "[erased]";

    private final SourceDirectory directory;
    private final ArticleStore store;
    private final ArticleViews views;
    private final ChangeNotifier notifier;

    SourceErasure(SourceDirectory directory, ArticleStore store, ArticleViews views, ChangeNotifier notifier) {
        this.directory = directory;
        this.store = store;
        this.views = views;
        this.notifier = notifier;
    }

    Uni<Void> erase(UUID source) {
        return Panache.withTransaction(() -> directory
                        .getLocked(source)
                        .chain(() -> store.versionsNaming(source))
                        .chain(versions -> Multi.createFrom()
                                .iterable(versions)
                                .onItem()
                                .transformToUniAndConcatenate(version -> rewrite(version, source))
                                .collect()
                                .last())
                        .chain(() -> directory.erase(source, MARK)))
                .invoke(notifier::scheduleNotification);
    }

    private Uni<Void> rewrite(UUID version, UUID source) {
        return store.representation(version)
                .map(views::of)
                .map(article -> article.with(without(article.reading(), source)))
                .chain(article -> store.represent(version, views.stored(article)));
    }

    private static ReadingView without(ReadingView reading, UUID erased) {
        Optional<String> key = reading.sources().stream()
                .filter(source -> source.id().filter(erased::equals).isPresent())
                .map(SourceView::key)
                .findFirst();
        return reading.with(
                reading.sources().stream()
                        .map(source -> key.filter(source.key()::equals).isPresent() ? source.redacted(MARK) : source)
                        .toList(),
                reading.attributions().stream()
                        .map(attribution -> attribution.source().isPresent()
                                        && attribution.source().equals(key)
                                ? attribution.withRedactedMention(MARK)
                                : attribution)
                        .toList());
    }
}

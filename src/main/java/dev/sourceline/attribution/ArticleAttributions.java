package dev.sourceline.attribution;

import dev.sourceline.article.StoredRepresentations;
import dev.sourceline.platform.paging.Cursor;
import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import dev.sourceline.platform.representation.Representation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The attributions of one article, in reading order, from the bytes that show the article: one statement, no joins. */
@ApplicationScoped
class ArticleAttributions {
    private static final String NAME = AttributionList.NAME_IN_ARTICLE;

    // What is larger is read row by row: nobody waits on this thread for megabytes of JSON.
    private static final int LARGEST = 256 * 1024;

    private final StoredRepresentations representations;
    private final ArticleViews views;
    private final AttributionList list;

    ArticleAttributions(StoredRepresentations representations, ArticleViews views, AttributionList list) {
        this.representations = representations;
        this.views = views;
        this.list = list;
    }

    Uni<Page<StoredAttributionView>> list(UUID article, PageRequest page) {
        return representations
                .ofArticle(article, Optional.empty())
                .chain(stored -> stored.body().length() > LARGEST
                        ? list.ofArticle(article, page)
                        : Uni.createFrom().item(() -> page(stored, page)));
    }

    private Page<StoredAttributionView> page(Representation stored, PageRequest page) {
        ArticleView article = views.of(stored);
        List<AttributionView> all = article.reading().attributions();
        int first = page.after(NAME, 1).map(cursor -> cursor.number(0) + 1).orElse(0);
        int last = Math.min(all.size(), first + page.size() + 1);
        Map<String, SourceView> sources =
                article.reading().sources().stream().collect(Collectors.toMap(SourceView::key, Function.identity()));
        Page<Integer> positions = Page.of(
                IntStream.range(Math.min(first, last), last).boxed().toList(),
                page.size(),
                position -> new Cursor(NAME, List.of(position.toString())));
        return new Page<>(
                positions.items().stream()
                        .map(position ->
                                StoredAttributionView.of(article, all.get(position), key -> key.map(sources::get)))
                        .toList(),
                positions.nextCursor());
    }
}

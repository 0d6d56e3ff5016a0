package dev.sourceline.article;

import dev.sourceline.platform.paging.OrderedIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The facets that a filter requires; {@code article_facet} has an index entry for each value of each. */
final class FacetFilter {
    static final String TABLE = "article_facet";
    static final String ID = "article_id";

    private FacetFilter() {}

    /**
     * The lists that a filter asks for.
     *
     * @param publisher its id
     * @param ofSource the only article that an unnamed source appears in
     */
    static List<OrderedIndex> of(ArticleFilter filter, Optional<String> publisher, Optional<UUID> ofSource) {
        List<OrderedIndex> lists = new ArrayList<>();
        publisher.ifPresent(id -> lists.add(facet("publisher", "?", id)));
        filter.languageTag().ifPresent(language -> lists.add(facet("language", "?", language)));
        filter.source()
                .ifPresent(source -> lists.add(
                        ofSource.map(FacetFilter::ofArticle).orElseGet(() -> facet("source", "?", source.toString()))));
        filter.author().ifPresent(author -> lists.add(facet("author", "name_key(?)", author)));
        filter.channel().ifPresent(channel -> lists.add(facet("channel", "?", channel)));
        filter.has().ifPresent(feature -> lists.add(facet("has", "?", feature)));
        return lists;
    }

    private static OrderedIndex ofArticle(UUID article) {
        return new OrderedIndex("article", "id", "deleted_at is null and id = ?", List.of(article));
    }

    private static OrderedIndex facet(String kind, String value, String given) {
        return new OrderedIndex(TABLE, ID, "kind = '" + kind + "' and value = " + value, List.of(given));
    }
}

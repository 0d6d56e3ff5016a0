package dev.sourceline.article;

import dev.sourceline.platform.id.NameKey;
import dev.sourceline.platform.paging.OrderedIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The facets that a filter requires; {@code article_facet} has an index entry for each value of each. */
final class FacetFilter {
    static final String TABLE = "article_facet";
    static final String ID = "article_id";

    private static final Pattern A_UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private FacetFilter() {}

    static List<OrderedIndex> of(ArticleFilter filter) {
        List<OrderedIndex> lists = new ArrayList<>();
        filter.publisher().ifPresent(publisher -> lists.add(publisher(publisher)));
        filter.languageTag().ifPresent(language -> lists.add(facet("language", "?", language)));
        filter.source().ifPresent(source -> lists.add(facet("source", "?", source.toString())));
        filter.author().ifPresent(author -> lists.add(facet("author", "name_key(?)", author)));
        filter.channel().ifPresent(channel -> lists.add(facet("channel", "?", channel)));
        filter.has().ifPresent(feature -> lists.add(facet("has", "?", feature)));
        return lists;
    }

    private static OrderedIndex publisher(String publisher) {
        return facet(
                "publisher",
                "?",
                A_UUID.matcher(publisher).matches() ? UUID.fromString(publisher).toString() : NameKey.of(publisher));
    }

    private static OrderedIndex facet(String kind, String value, String given) {
        return new OrderedIndex(TABLE, ID, "kind = '" + kind + "' and value = " + value, List.of(given));
    }
}

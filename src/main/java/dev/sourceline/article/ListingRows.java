package dev.sourceline.article;

import dev.sourceline.platform.database.RowArrays;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What versions that are shown are listed and found by. */
public final class ListingRows {
    private final RowArrays facets =
            new RowArrays(String[]::new, String[]::new, UUID[]::new, OffsetDateTime[]::new, OffsetDateTime[]::new);
    private final RowArrays words = new RowArrays(UUID[]::new, UUID[]::new, String[]::new, String[]::new);

    /**
     * Adds a version.
     *
     * @param said what of its attributions it is listed by
     */
    public void add(
            ListedVersion version, ArticleParts parts, Optional<String> language, Collection<ArticleFacet> said) {
        Set<ArticleFacet> all = new LinkedHashSet<>();
        version.publisher().ifPresent(id -> all.add(new ArticleFacet(ArticleFacet.Kind.PUBLISHER, id.toString())));
        language.map(tag -> tag.toLowerCase(Locale.ROOT)).ifPresent(tag -> {
            all.add(new ArticleFacet(ArticleFacet.Kind.LANGUAGE, tag));
            // pt finds what is in pt-BR too.
            all.add(new ArticleFacet(ArticleFacet.Kind.LANGUAGE, tag.split("-", 2)[0]));
        });
        addParts(parts, all);
        all.addAll(said);
        StoredArticle stored = version.stored();
        for (ArticleFacet facet : all) {
            facets.add(
                    ArticleWriter.code(facet.kind()),
                    facet.value(),
                    stored.article(),
                    ArticleWriter.time(version.publishedAt()),
                    ArticleWriter.time(stored.updatedAt()));
        }
        words.add(stored.article(), stored.version(), parts.headline().orElse(null), language.orElse(null));
    }

    private static void addParts(ArticleParts parts, Set<ArticleFacet> all) {
        parts.authors().forEach(author -> all.add(new ArticleFacet(ArticleFacet.Kind.AUTHOR, author.name())));
        if (!parts.authors().isEmpty()) {
            all.add(ArticleFeature.AUTHOR.facet());
        }
        if (!parts.credits().isEmpty()) {
            all.add(ArticleFeature.CREDIT.facet());
        }
        if (!parts.commentSought().isEmpty()) {
            all.add(ArticleFeature.COMMENT_SOUGHT.facet());
        }
        parts.notes().forEach(note -> all.add(new ArticleFacet(ArticleFacet.Kind.HAS, note.kind())));
    }

    RowArrays facets() {
        return facets;
    }

    RowArrays words() {
        return words;
    }
}

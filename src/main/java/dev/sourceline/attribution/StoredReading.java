package dev.sourceline.attribution;

import dev.sourceline.article.ArticleFacet;
import dev.sourceline.article.ArticleFeature;
import dev.sourceline.article.ListedVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a version that is being kept, with the ids of all sources and attributions.
 *
 * @param language of the text
 */
record StoredReading(ListedVersion version, Optional<String> language, ReadingView reading) {
    private static final String RELAY = "relay";

    /** The sources by their keys in this reading. */
    Map<String, SourceView> sources() {
        Map<String, SourceView> sources = new HashMap<>();
        reading.sources().forEach(source -> sources.put(source.key(), source));
        return sources;
    }

    /** What of the attributions an article is listed by. Of unnamed sources the directory knows the only article. */
    List<ArticleFacet> facets() {
        List<ArticleFacet> facets = new ArrayList<>();
        for (SourceView source : reading.sources()) {
            if (source.named()) {
                facets.add(new ArticleFacet(
                        ArticleFacet.Kind.SOURCE,
                        source.id().map(UUID::toString).orElseThrow()));
            }
        }
        Map<String, SourceView> sources = sources();
        for (AttributionView attribution : reading.attributions()) {
            facets.add(new ArticleFacet(
                    ArticleFacet.Kind.CHANNEL, attribution.channel().kind()));
            facets.add(ArticleFeature.ATTRIBUTION.facet());
            if (attribution
                    .source()
                    .map(sources::get)
                    .filter(source -> !source.named())
                    .isPresent()) {
                facets.add(ArticleFeature.UNNAMED_SOURCE.facet());
            }
            if (!attribution.hedges().isEmpty()) {
                facets.add(ArticleFeature.HEDGE.facet());
            }
            if (attribution.relay().stream().anyMatch(hop -> hop.role().equals(RELAY))) {
                facets.add(ArticleFeature.RELAY.facet());
            }
        }
        return facets;
    }

    /** The first subtag of the language, by which the words of a text are made. */
    @Nullable String languageOfWords() {
        return language.map(tag -> tag.toLowerCase(Locale.ROOT)).orElse(null);
    }
}

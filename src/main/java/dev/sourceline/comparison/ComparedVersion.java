package dev.sourceline.comparison;

import dev.sourceline.attribution.ArticleView;
import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.QuoteView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.engine.text.CodePoints;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of the two versions of a comparison: its text and its reading. */
final class ComparedVersion {
    private final ArticleView article;
    private final String text;
    private final CodePoints codePoints;
    private final Map<String, SourceView> sources = new HashMap<>();
    private final List<ComparableAttribution> statements = new ArrayList<>();

    ComparedVersion(ArticleView article, String text) {
        this.article = article;
        this.text = text;
        this.codePoints = CodePoints.of(text);
        article.reading().sources().forEach(source -> sources.put(source.key(), source));
        List<AttributionView> attributions = article.reading().attributions();
        for (int i = 0; i < attributions.size(); i++) {
            statements.add(ComparableAttribution.of(this, i, attributions.get(i)));
        }
    }

    ArticleView article() {
        return article;
    }

    String text() {
        return text;
    }

    CodePoints codePoints() {
        return codePoints;
    }

    List<ComparableAttribution> statements() {
        return statements;
    }

    Optional<SourceView> source(Optional<String> key) {
        return key.map(sources::get);
    }

    /** Converts offsets in code points to a span in UTF-16 units. */
    Span units(int start, int end) {
        return codePoints.units(new Span(start, end));
    }

    QuoteView quote(Span units) {
        Span place = codePoints.of(units);
        return new QuoteView(place.start(), place.end(), units.in(text));
    }
}

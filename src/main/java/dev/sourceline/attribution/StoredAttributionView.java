package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.Style;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.platform.problem.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attribution of its own, with the article, source and hops that it refers to. */
@Schema(name = "Attribution")
public record StoredAttributionView(
        UUID id,
        ArticleReference article,
        @CodeList(Style.class) String style,
        Optional<SourceReference> source,
        Optional<QuoteView> mention,
        Optional<QuoteView> cue,
        List<Selector> contents,
        ChannelView channel,
        List<Hop> relay,
        List<String> hedges,
        Optional<SaidAtView> saidAt,
        double confidence) {
    /** A hop of the relay chain. */
    public record Hop(
            @CodeList(dev.sourceline.engine.extraction.Hop.Role.class)
            String role,

            Optional<SourceReference> source) {}

    /**
     * Maps an attribution of a version.
     *
     * @param sources looks up a source of that version by its key
     */
    public static StoredAttributionView of(
            ArticleView article,
            AttributionView attribution,
            Function<Optional<String>, Optional<SourceView>> sources) {
        var headline = article.reading().headline().map(ReadingView.HeadlineView::value);
        return new StoredAttributionView(
                attribution.id().orElseThrow(),
                new ArticleReference(article.id(), article.version(), article.url(), headline),
                attribution.style(),
                sources.apply(attribution.source()).map(SourceReference::of),
                attribution.mention(),
                attribution.cue(),
                attribution.contents(),
                attribution.channel(),
                attribution.relay().stream()
                        .map(hop ->
                                new Hop(hop.role(), sources.apply(hop.source()).map(SourceReference::of)))
                        .toList(),
                attribution.hedges(),
                attribution.saidAt(),
                attribution.confidence());
    }
}

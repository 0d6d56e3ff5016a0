package dev.sourceline.attribution;

import dev.sourceline.extraction.Style;
import dev.sourceline.problem.CodeOf;
import dev.sourceline.text.Selector;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attribution by itself, with what it refers to. */
@Schema(name = "Attribution")
public record KeptAttributionView(
        UUID id,
        ArticleReference article,
        @CodeOf(Style.class) String style,
        Optional<SourceReference> source,
        Optional<QuoteView> mention,
        Optional<QuoteView> cue,
        List<Selector> contents,
        ChannelView channel,
        List<Hop> relay,
        List<String> hedges,
        Optional<SaidAtView> saidAt,
        double confidence) {
    /** One station of the way to the reader. */
    public record Hop(
            @CodeOf(dev.sourceline.extraction.Hop.Role.class)
            String role,

            Optional<SourceReference> source) {}

    /**
     * An attribution of a version.
     *
     * @param sources the source with a key, in that version
     */
    public static KeptAttributionView of(
            ArticleView article,
            AttributionView attribution,
            Function<Optional<String>, Optional<SourceView>> sources) {
        var headline = article.reading().headline().map(ReadingView.HeadlineView::value);
        return new KeptAttributionView(
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

package dev.sourceline.attribution;

import dev.sourceline.engine.extraction.AttributionType;
import dev.sourceline.engine.extraction.Polarity;
import dev.sourceline.engine.extraction.Style;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.platform.problem.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attribution of its own, with the article, source and hops that it refers to. */
@Schema(name = "Attribution", description = "One occurrence of: this source said this. With what it refers to.")
public record StoredAttributionView(
        @Schema(description = "Id of the attribution") UUID id,

        @Schema(description = "The article in which it stands")
        ArticleReference article,

        @Schema(description = "Whether it is in the source's own words") @CodeList(Style.class)
        String style,

        @Schema(description = "What the source does with the content") @CodeList(AttributionType.class)
        String type,

        @Schema(description = "Whether the source says it, does not, or might") @CodeList(Polarity.class)
        String polarity,

        @Schema(description = "Who said it; null where the text does not tell")
        Optional<SourceReference> source,

        @Schema(description = "The words that name the source here")
        Optional<QuoteView> mention,

        @Schema(description = "The words that attribute") Optional<QuoteView> cue,

        @Schema(description = "What was said: one stretch, or several where it is broken")
        List<Selector> contents,

        @Schema(description = "How it was said") ChannelView channel,

        @Schema(description = "The way to the reader, from the one who said it to the publisher")
        List<Hop> relay,

        @Schema(description = "Words that withdraw certainty, such as reportedly")
        List<String> hedges,

        @Schema(description = "When it was said, where the text tells")
        Optional<SaidAtView> saidAt,

        @Schema(description = "How sure the engine is, from 0 to 1", minimum = "0", maximum = "1")
        double confidence) {
    /** One station of the way to the reader. */
    @Schema(name = "Hop", description = "One station of the way to the reader.")
    public record Hop(
            @Schema(description = "What part it has") @CodeList(dev.sourceline.engine.extraction.Hop.Role.class)
            String role,

            @Schema(description = "Who it is; null for one that must be there but is not named")
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
                attribution.type(),
                attribution.polarity(),
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

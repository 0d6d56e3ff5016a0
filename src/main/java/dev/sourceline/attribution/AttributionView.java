package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sourceline.engine.extraction.AttributionType;
import dev.sourceline.engine.extraction.Polarity;
import dev.sourceline.engine.extraction.Style;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.platform.problem.CodeList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attribution of one reading: these words, said by this source.
 *
 * @param id absent where the article is not stored
 * @param source the key of a source of this reading
 */
@Schema(name = "ArticleAttribution", description = "One occurrence of: this source said this. In one reading.")
public record AttributionView(
        @Schema(description = "Id of the attribution, where the article is kept")
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<UUID> id,

        @Schema(description = "Whether it is in the source's own words") @CodeList(Style.class)
        String style,

        @Schema(description = "What the source does with the content") @CodeList(AttributionType.class)
        String type,

        @Schema(description = "Whether the source says it, does not, or might") @CodeList(Polarity.class)
        String polarity,

        @Schema(description = "Key of the source of this reading who said it")
        Optional<String> source,

        @Schema(description = "The words that name the source here")
        Optional<QuoteView> mention,

        @Schema(description = "The words that attribute") Optional<QuoteView> cue,

        @Schema(description = "What was said: one stretch, or several where it is broken")
        List<Selector> contents,

        @Schema(description = "How it was said") ChannelView channel,

        @Schema(description = "The way to the reader, from the one who said it to the publisher")
        List<HopView> relay,

        @Schema(description = "Words that withdraw certainty, such as reportedly")
        List<String> hedges,

        @Schema(description = "When it was said, where the text tells")
        Optional<SaidAtView> saidAt,

        @Schema(description = "How sure the engine is, from 0 to 1", minimum = "0", maximum = "1")
        double confidence) {
    /** A reading that was kept before there were types says neither. */
    public AttributionView {
        type = Objects.requireNonNullElse(type, "assertion");
        polarity = Objects.requireNonNullElse(polarity, "positive");
    }

    AttributionView withId(UUID id) {
        return with(Optional.of(id));
    }

    AttributionView withoutId() {
        return with(Optional.empty());
    }

    /** The same without the words that name its source. */
    AttributionView withRedactedMention(String mark) {
        return new AttributionView(
                id,
                style,
                type,
                polarity,
                source,
                mention.map(words -> new QuoteView(words.start(), words.end(), mark)),
                cue,
                contents,
                channel,
                relay,
                hedges,
                saidAt,
                confidence);
    }

    private AttributionView with(Optional<UUID> id) {
        return new AttributionView(
                id, style, type, polarity, source, mention, cue, contents, channel, relay, hedges, saidAt, confidence);
    }
}

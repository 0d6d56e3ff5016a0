package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sourceline.engine.extraction.Style;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.platform.problem.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An attribution of one reading: these words, said by this source.
 *
 * @param id absent where the article is not stored
 * @param source the key of a source of this reading
 */
public record AttributionView(
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<UUID> id,
        @CodeList(Style.class) String style,
        Optional<String> source,
        Optional<QuoteView> mention,
        Optional<QuoteView> cue,
        List<Selector> contents,
        ChannelView channel,
        List<HopView> relay,
        List<String> hedges,
        Optional<SaidAtView> saidAt,
        double confidence) {
    AttributionView withId(UUID given) {
        return with(Optional.of(given));
    }

    AttributionView withoutId() {
        return with(Optional.empty());
    }

    /** The same without the words that name its source. */
    AttributionView markedMention(String mark) {
        return new AttributionView(
                id,
                style,
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

    private AttributionView with(Optional<UUID> given) {
        return new AttributionView(
                given, style, source, mention, cue, contents, channel, relay, hedges, saidAt, confidence);
    }
}

package dev.sourceline.attribution;

import dev.sourceline.text.Selector;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attribution by itself, with what it refers to. */
@Schema(name = "Attribution")
record KeptAttributionView(
        UUID id,
        ArticleReference article,
        String style,
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
    record Hop(String role, Optional<SourceReference> source) {}
}

package dev.sourceline.comparison;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.QuoteView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An attribution with spans in UTF-16 units, ready to be compared.
 *
 * @param position the index in the list of attributions of its version
 * @param source the id of its entry in the source directory
 */
record ComparableAttribution(
        int position,
        AttributionView view,
        Optional<SourceView> speaker,
        Optional<UUID> source,
        List<Span> contents,
        Optional<Span> cue,
        Optional<Span> mention,
        List<String> relay) {
    static ComparableAttribution of(ComparedVersion side, int position, AttributionView view) {
        Optional<SourceView> speaker = side.source(view.source());
        return new ComparableAttribution(
                position,
                view,
                speaker,
                speaker.flatMap(SourceView::id),
                view.contents().stream()
                        .map(content -> side.units(content.start(), content.end()))
                        .toList(),
                units(side, view.cue()),
                units(side, view.mention()),
                view.relay().stream()
                        .map(hop -> hop.role() + side.source(hop.source()).flatMap(SourceView::id))
                        .toList());
    }

    private static Optional<Span> units(ComparedVersion side, Optional<QuoteView> quote) {
        return quote.map(words -> side.units(words.start(), words.end()));
    }

    /** The spans of contents, mention and cue. */
    List<Span> words() {
        List<Span> words = new ArrayList<>(contents);
        cue.ifPresent(words::add);
        mention.ifPresent(words::add);
        return words;
    }

    int length() {
        return contents.stream().mapToInt(Span::length).sum();
    }

    /** The JSON names of the members that differ. */
    List<String> differences(ComparableAttribution old) {
        List<String> found = new ArrayList<>();
        addIfDiffers("contents", exacts(), old.exacts(), found);
        addIfDiffers("source", source, old.source, found);
        addIfDiffers("mention", exact(view.mention()), exact(old.view.mention()), found);
        addIfDiffers("cue", exact(view.cue()), exact(old.view.cue()), found);
        addIfDiffers("style", view.style(), old.view.style(), found);
        addIfDiffers("type", view.type(), old.view.type(), found);
        addIfDiffers("channel", view.channel().kind(), old.view.channel().kind(), found);
        addIfDiffers("relay", relay, old.relay, found);
        addIfDiffers("hedges", view.hedges(), old.view.hedges(), found);
        addIfDiffers("saidAt", view.saidAt(), old.view.saidAt(), found);
        return found;
    }

    private static void addIfDiffers(String member, Object one, Object other, List<String> found) {
        if (!Objects.equals(one, other)) {
            found.add(member);
        }
    }

    private List<String> exacts() {
        return view.contents().stream().map(Selector::exact).toList();
    }

    private static Optional<String> exact(Optional<QuoteView> quote) {
        return quote.map(QuoteView::exact);
    }
}

package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Builds the hops of each attribution: originator, stations, speakers whose content contains it, publisher. */
final class RelayRoutes {
    /** The maximum nesting depth of contents. */
    private static final int DEPTH = 6;

    /** The maximum number of preceding contents that are checked for one that contains the position. */
    private static final int WIDTH = 16;

    private final List<AttributionDraft> drafts;
    private final SourceRegistry directory;
    private final List<Speech> speeches = new ArrayList<>();

    RelayRoutes(List<AttributionDraft> drafts, SourceRegistry directory) {
        this.drafts = drafts;
        this.directory = directory;
        for (int i = 0; i < drafts.size(); i++) {
            for (Span content : drafts.get(i).relation().contents()) {
                speeches.add(new Speech(content, i));
            }
        }
        speeches.sort(Comparator.comparing(Speech::span));
    }

    List<Hop> hops(int draft) {
        List<Hop> hops = new ArrayList<>();
        Optional<String> speaker = directory.speaker(draft).map(Source::key);
        hops.add(new Hop(Hop.Role.ORIGINATOR, speaker));
        addStations(draft, hops);
        int outer = around(draft);
        for (int depth = 0; outer >= 0 && depth < DEPTH; depth++) {
            Optional<String> reporter = directory.speaker(outer).map(Source::key);
            if (reporter.isPresent()) {
                addRelay(reporter, hops);
            }
            addStations(outer, hops);
            outer = around(outer);
        }
        hops.add(new Hop(Hop.Role.PUBLISHER, directory.publisher().map(Source::key)));
        return List.copyOf(hops);
    }

    private void addStations(int draft, List<Hop> hops) {
        for (int i = 0; i < drafts.get(draft).stations().size(); i++) {
            addRelay(directory.station(draft, i).map(Source::key), hops);
        }
    }

    private void addRelay(Optional<String> source, List<Hop> hops) {
        boolean publisher =
                source.isPresent() && source.equals(directory.publisher().map(Source::key));
        boolean known =
                source.isPresent() && hops.stream().anyMatch(hop -> hop.source().equals(source));
        if (!publisher && !known) {
            hops.add(new Hop(Hop.Role.RELAY, source));
        }
    }

    /** The draft with the innermost content around this one, or -1. */
    private int around(int draft) {
        Optional<Span> anchor =
                drafts.get(draft).relation().cue().or(() -> drafts.get(draft).mention());
        if (anchor.isEmpty()) {
            return -1;
        }
        int low = 0;
        int high = speeches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (speeches.get(middle).span().start() <= anchor.get().start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - WIDTH); i--) {
            Speech speech = speeches.get(i);
            if (speech.draft() != draft && speech.span().contains(anchor.get())) {
                return speech.draft();
            }
        }
        return -1;
    }

    private record Speech(Span span, int draft) {}
}

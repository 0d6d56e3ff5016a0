package dev.sourceline.pages;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.QuoteView;
import dev.sourceline.engine.text.Selector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A highlighted range of the text. Offsets count code points.
 *
 * @param note the number of the attribution, from 1
 */
record HighlightMark(int start, int end, Part part, int note) {
    enum Part {
        CONTENT,
        MENTION,
        CUE
    }

    /** A range that contains another comes before it. */
    static final Comparator<HighlightMark> OUTER_FIRST = Comparator.comparingInt(HighlightMark::start)
            .thenComparing(HighlightMark::end, Comparator.reverseOrder())
            .thenComparing(HighlightMark::part);

    static List<HighlightMark> of(AttributionView attribution, int note) {
        List<HighlightMark> marks = new ArrayList<>();
        for (Selector content : attribution.contents()) {
            marks.add(new HighlightMark(content.start(), content.end(), Part.CONTENT, note));
        }
        words(attribution.mention(), Part.MENTION, note).ifPresent(marks::add);
        words(attribution.cue(), Part.CUE, note).ifPresent(marks::add);
        return marks;
    }

    private static Optional<HighlightMark> words(Optional<QuoteView> words, Part part, int note) {
        return words.map(found -> new HighlightMark(found.start(), found.end(), part, note));
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}

package dev.sourceline.reader;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.QuoteView;
import dev.sourceline.text.Selector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the text that belongs to an attribution, in code points.
 *
 * @param note the number of the attribution, from 1
 */
record Mark(int start, int end, Part part, int note) {
    enum Part {
        CONTENT,
        MENTION,
        CUE
    }

    /** What stands inside of another comes after it. */
    static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Mark::end, Comparator.reverseOrder())
            .thenComparing(Mark::part);

    static List<Mark> of(AttributionView attribution, int note) {
        List<Mark> marks = new ArrayList<>();
        for (Selector content : attribution.contents()) {
            marks.add(new Mark(content.start(), content.end(), Part.CONTENT, note));
        }
        words(attribution.mention(), Part.MENTION, note).ifPresent(marks::add);
        words(attribution.cue(), Part.CUE, note).ifPresent(marks::add);
        return marks;
    }

    private static Optional<Mark> words(Optional<QuoteView> words, Part part, int note) {
        return words.map(found -> new Mark(found.start(), found.end(), part, note));
    }

    boolean meets(int from, int to) {
        return start < to && from < end;
    }
}

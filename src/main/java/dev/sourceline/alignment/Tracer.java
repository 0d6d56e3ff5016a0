package dev.sourceline.alignment;

import dev.sourceline.text.Space;
import dev.sourceline.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds parts of one text again in another, and never takes one for another that only reads alike: what is kept around a
 * part must stand once in both texts, and nothing like the part may have come or gone beside it. For one thread.
 */
public final class Tracer {
    private static final int HALF = 2;
    private static final String MARKS = ".!?…\"'”’»)\n";

    private final Alignment alignment;
    private final String from;
    private final String to;
    private final Slides slides;
    private final Uniqueness uniqueness;
    private final Map<Stretch, Boolean> firm = new HashMap<>();

    public Tracer(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.fromTokens().text();
        this.to = alignment.toTokens().text();
        this.slides = new Slides(from, to, alignment.kept());
        this.uniqueness = new Uniqueness(alignment.fromTokens(), alignment.toTokens());
    }

    /**
     * What became of a part of the one text in the other.
     *
     * @param part not empty, within the text
     */
    public Trace trace(Span part) {
        Optional<Alignment.Place> place = alignment.place(part);
        if (place.isPresent()) {
            Span span = place.get().span();
            if (!place.get().isOutOfOrder() && !isCertain(part)) {
                return new Trace.Orphaned(Trace.Reason.AMBIGUOUS);
            }
            return span.equals(part) ? new Trace.Exact(span) : new Trace.Moved(span);
        }
        // What stands elsewhere as it was did not change here.
        return Occurrence.isIn(to, part.in(from)) ? new Trace.Orphaned(Trace.Reason.ELSEWHERE) : changed(part);
    }

    private boolean isCertain(Span part) {
        Stretch stretch = alignment.meeting(part).getFirst();
        return isFirm(stretch) && !slides.mayBeAnother(stretch, part);
    }

    private boolean isFirm(Stretch stretch) {
        return firm.computeIfAbsent(
                stretch,
                kept -> (kept.from() == 0 && kept.to() == 0)
                        || (kept.fromSpan().end() == from.length()
                                && kept.toSpan().end() == to.length())
                        || uniqueness.standsOnce(kept));
    }

    private Trace changed(Span part) {
        List<Stretch> stretches = alignment.meeting(part);
        int kept = 0;
        for (Stretch stretch : stretches) {
            if (isFirm(stretch)) {
                kept += Math.min(part.end(), stretch.fromSpan().end()) - Math.max(part.start(), stretch.from());
            }
        }
        if (HALF * kept < part.length()) {
            return new Trace.Orphaned(Trace.Reason.GONE);
        }
        if (Occurrence.isMoreThanOnceIn(from, part.in(from))) {
            return new Trace.Orphaned(Trace.Reason.AMBIGUOUS);
        }
        Span span = Space.trim(to, new Span(start(part, stretches.getFirst()), end(part, stretches.getLast())));
        return HALF * kept < span.length() ? new Trace.Orphaned(Trace.Reason.GONE) : new Trace.Changed(span);
    }

    /** What was put in the place of its first words is part of it, where these were replaced as a whole. */
    private int start(Span part, Stretch first) {
        if (first.from() <= part.start()) {
            return first.to() + part.start() - first.from();
        }
        Stretch before = neighbour(first, -1);
        return before.fromSpan().end() == part.start()
                ? behindLastSentence(before.toSpan().end(), first.to())
                : first.to();
    }

    private int end(Span part, Stretch last) {
        if (part.end() <= last.fromSpan().end()) {
            return last.to() + part.end() - last.from();
        }
        Stretch after = neighbour(last, 1);
        return after.from() == part.end()
                ? behindFirstSentence(last.toSpan().end(), after.to())
                : last.toSpan().end();
    }

    /** Whole sentences that came in before the words that replaced others are not part of these. */
    private int behindLastSentence(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (endsSentence(i)) {
                return i;
            }
        }
        return start;
    }

    private int behindFirstSentence(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (endsSentence(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean endsSentence(int place) {
        return Space.is(to.charAt(place)) && MARKS.indexOf(to.charAt(place - 1)) >= 0;
    }

    private Stretch neighbour(Stretch stretch, int step) {
        int at = alignment.kept().indexOf(stretch) + step;
        if (at < 0) {
            return new Stretch(0, 0, 0);
        }
        return at < alignment.kept().size() ? alignment.kept().get(at) : new Stretch(from.length(), to.length(), 0);
    }
}

package dev.sourceline.alignment;

import dev.sourceline.text.Span;
import java.util.ArrayList;
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
    private static final int SOME_WORDS = 4;
    private static final int FEW_SIGNS = 8;

    private final Alignment alignment;
    private final String from;
    private final String to;
    private final Slides slides;
    private final Uniqueness uniqueness;
    private final Remains remains;
    private final Map<Stretch, Boolean> firm = new HashMap<>();
    private final Map<Passage, Tracer> inside = new HashMap<>();

    public Tracer(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.fromTokens().text();
        this.to = alignment.toTokens().text();
        this.slides = new Slides(from, to, alignment.kept());
        this.uniqueness = new Uniqueness(alignment.fromTokens(), alignment.toTokens());
        this.remains = new Remains(alignment, uniqueness);
    }

    /**
     * What became of a part of the one text in the other.
     *
     * @param part not empty, within the text
     */
    public Trace trace(Span part) {
        Optional<Alignment.Place> place = alignment.placeAmongUnedited(part);
        if (place.isPresent()) {
            Span span = place.get().span();
            if (!place.get().isOutOfOrder() && !isCertain(part)) {
                return new Trace.Orphaned(Trace.Reason.AMBIGUOUS);
            }
            return span.equals(part) ? new Trace.Exact(span) : new Trace.Moved(span);
        }
        return alignment
                .passage(part)
                .map(passage -> moved(passage, part))
                .orElseGet(() -> unlessAlike(part, changed(part)));
    }

    private Trace moved(Passage passage, Span part) {
        Tracer tracer = inside.computeIfAbsent(passage, moved -> new Tracer(moved.inside()));
        return switch (tracer.trace(passage.inner(part))) {
            case Trace.Exact(Span span) -> new Trace.Moved(passage.outer(span));
            case Trace.Moved(Span span) -> new Trace.Moved(passage.outer(span));
            case Trace.Changed(Span span) -> unlessAlike(part, new Trace.Changed(passage.outer(span)));
            case Trace.Orphaned orphaned -> unlessAlike(part, orphaned);
        };
    }

    /** What stands elsewhere as it was did not change here, and of several that read alike none is told from the others. */
    private Trace unlessAlike(Span part, Trace trace) {
        if (Occurrence.isIn(to, part.in(from))) {
            return new Trace.Orphaned(Trace.Reason.ELSEWHERE);
        }
        boolean isAlike = trace instanceof Trace.Changed(Span now)
                && (Occurrence.isMoreThanOnceIn(from, part.in(from)) || Occurrence.isMoreThanOnceIn(to, now.in(to)));
        return isAlike ? new Trace.Orphaned(Trace.Reason.AMBIGUOUS) : trace;
    }

    private boolean isCertain(Span part) {
        Stretch stretch = alignment.meeting(part).getFirst();
        return (isFirm(stretch) || uniqueness.standsOnceAtAnEnd(part))
                && !slides.mayBeAnother(stretch, part)
                && !hasCopyBeside(stretch, part);
    }

    /** Whether the same words, some in a row, came or went beside it with hardly anything between: either may be the one. */
    private boolean hasCopyBeside(Stretch stretch, Span part) {
        if (uniqueness.words(part) < SOME_WORDS) {
            return false;
        }
        String words = part.in(from);
        Span now = stretch.place(part);
        Stretch before = remains.neighbour(stretch, -1);
        Stretch after = remains.neighbour(stretch, 1);
        return (isBeside(new Span(stretch.from(), part.start()))
                        && (endsWith(words, from.substring(before.fromSpan().end(), part.start()))
                                || endsWith(words, to.substring(before.toSpan().end(), now.start()))))
                || (isBeside(new Span(part.end(), stretch.fromSpan().end()))
                        && (beginsWith(words, from.substring(part.end(), after.from()))
                                || beginsWith(words, to.substring(now.end(), after.to()))));
    }

    private static boolean endsWith(String words, String gap) {
        return gap.length() >= words.length()
                && Occurrence.isIn(gap.substring(Math.max(0, gap.length() - words.length() - FEW_SIGNS)), words);
    }

    private static boolean beginsWith(String words, String gap) {
        return gap.length() >= words.length()
                && Occurrence.isIn(gap.substring(0, Math.min(gap.length(), words.length() + FEW_SIGNS)), words);
    }

    private boolean isBeside(Span between) {
        return uniqueness.words(between) < SOME_WORDS;
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
        int kept = 0;
        List<Span> parts = new ArrayList<>();
        for (Stretch stretch : alignment.meeting(part)) {
            Span shared = stretch.within(part);
            parts.add(shared);
            if (isFirm(stretch) || uniqueness.standsOnceAtAnEnd(shared)) {
                kept += shared.length();
            }
        }
        if (kept == 0 || HALF * kept < part.length()) {
            return new Trace.Orphaned(Trace.Reason.GONE);
        }
        if (uniqueness.areMostlyAlike(parts)) {
            return new Trace.Orphaned(Trace.Reason.AMBIGUOUS);
        }
        Span span = remains.of(part);
        return HALF * kept < span.length() ? new Trace.Orphaned(Trace.Reason.GONE) : new Trace.Changed(span);
    }
}

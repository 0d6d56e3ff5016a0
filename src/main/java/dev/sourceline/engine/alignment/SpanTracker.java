package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tracks spans of one text in another version of it. It never confuses a span with another that reads alike: the kept text
 * around it must occur once in both versions, and no copy of it may have been inserted or deleted beside it. Not thread-safe.
 */
public final class SpanTracker {
    private static final int HALF = 2;
    private static final int SOME_WORDS = 4;
    private static final int FEW_SIGNS = 8;

    private final Alignment alignment;
    private final String from;
    private final String to;
    private final AmbiguousBoundaries boundaries;
    private final UniqueWordRuns uniqueness;
    private final EditedSpanLocator locator;
    private final Map<MatchingBlock, Boolean> firm = new HashMap<>();
    private final Map<EditedParagraph, SpanTracker> inside = new HashMap<>();

    public SpanTracker(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.fromTokens().text();
        this.to = alignment.toTokens().text();
        this.boundaries = new AmbiguousBoundaries(from, to, alignment.kept());
        this.uniqueness = new UniqueWordRuns(alignment.fromTokens(), alignment.toTokens());
        this.locator = new EditedSpanLocator(alignment, uniqueness);
    }

    /**
     * Finds a part of the first text in the second.
     *
     * @param part not empty, within the first text
     */
    public TrackedSpan trace(Span part) {
        Optional<Alignment.Place> place = alignment.placeAmongUnedited(part);
        if (place.isPresent()) {
            Span span = place.get().span();
            if (!place.get().isOutOfOrder() && !isCertain(part)) {
                return new TrackedSpan.Orphaned(TrackedSpan.Reason.AMBIGUOUS);
            }
            return span.equals(part) ? new TrackedSpan.Exact(span) : new TrackedSpan.Moved(span);
        }
        return alignment
                .passage(part)
                .map(passage -> moved(passage, part))
                .orElseGet(() -> unlessAlike(part, changed(part)));
    }

    private TrackedSpan moved(EditedParagraph passage, Span part) {
        SpanTracker tracer = inside.computeIfAbsent(passage, moved -> new SpanTracker(moved.inside()));
        return switch (tracer.trace(passage.inner(part))) {
            case TrackedSpan.Exact(Span span) -> new TrackedSpan.Moved(passage.outer(span));
            case TrackedSpan.Moved(Span span) -> new TrackedSpan.Moved(passage.outer(span));
            case TrackedSpan.Changed(Span span) -> unlessAlike(part, new TrackedSpan.Changed(passage.outer(span)));
            case TrackedSpan.Orphaned orphaned -> unlessAlike(part, orphaned);
        };
    }

    /** A copy that stands elsewhere unchanged is not this part, and several equal candidates are ambiguous. */
    private TrackedSpan unlessAlike(Span part, TrackedSpan trace) {
        if (WordSequenceSearch.isIn(to, part.in(from))) {
            return new TrackedSpan.Orphaned(TrackedSpan.Reason.ELSEWHERE);
        }
        boolean isAlike = trace instanceof TrackedSpan.Changed(Span now)
                && (WordSequenceSearch.isMoreThanOnceIn(from, part.in(from))
                        || WordSequenceSearch.isMoreThanOnceIn(to, now.in(to)));
        return isAlike ? new TrackedSpan.Orphaned(TrackedSpan.Reason.AMBIGUOUS) : trace;
    }

    private boolean isCertain(Span part) {
        MatchingBlock block = alignment.overlapping(part).getFirst();
        return (isFirm(block) || uniqueness.standsOnceAtAnEnd(part))
                && !boundaries.mayBeAnother(block, part)
                && !hasCopyBeside(block, part);
    }

    /** Whether a copy of the part was inserted or deleted close beside it, so that either may be the original. */
    private boolean hasCopyBeside(MatchingBlock block, Span part) {
        if (uniqueness.words(part) < SOME_WORDS) {
            return false;
        }
        String words = part.in(from);
        Span now = block.place(part);
        MatchingBlock before = locator.neighbour(block, -1);
        MatchingBlock after = locator.neighbour(block, 1);
        return (isBeside(new Span(block.from(), part.start()))
                        && (endsWith(words, from.substring(before.fromSpan().end(), part.start()))
                                || endsWith(words, to.substring(before.toSpan().end(), now.start()))))
                || (isBeside(new Span(part.end(), block.fromSpan().end()))
                        && (beginsWith(words, from.substring(part.end(), after.from()))
                                || beginsWith(words, to.substring(now.end(), after.to()))));
    }

    private static boolean endsWith(String words, String gap) {
        return gap.length() >= words.length()
                && WordSequenceSearch.isIn(
                        gap.substring(Math.max(0, gap.length() - words.length() - FEW_SIGNS)), words);
    }

    private static boolean beginsWith(String words, String gap) {
        return gap.length() >= words.length()
                && WordSequenceSearch.isIn(gap.substring(0, Math.min(gap.length(), words.length() + FEW_SIGNS)), words);
    }

    private boolean isBeside(Span between) {
        return uniqueness.words(between) < SOME_WORDS;
    }

    private boolean isFirm(MatchingBlock block) {
        return firm.computeIfAbsent(
                block,
                kept -> (kept.from() == 0 && kept.to() == 0)
                        || (kept.fromSpan().end() == from.length()
                                && kept.toSpan().end() == to.length())
                        || uniqueness.standsOnce(kept));
    }

    private TrackedSpan changed(Span part) {
        int kept = 0;
        List<Span> parts = new ArrayList<>();
        for (MatchingBlock block : alignment.overlapping(part)) {
            Span shared = block.within(part);
            parts.add(shared);
            if (isFirm(block) || uniqueness.standsOnceAtAnEnd(shared)) {
                kept += shared.length();
            }
        }
        if (kept == 0 || HALF * kept < part.length()) {
            return new TrackedSpan.Orphaned(TrackedSpan.Reason.GONE);
        }
        if (uniqueness.areMostlyAlike(parts)) {
            return new TrackedSpan.Orphaned(TrackedSpan.Reason.AMBIGUOUS);
        }
        Span span = locator.of(part);
        return HALF * kept < span.length()
                ? new TrackedSpan.Orphaned(TrackedSpan.Reason.GONE)
                : new TrackedSpan.Changed(span);
    }
}

package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the start and the end of an edited part in the second text. */
final class EditedSpanLocator {
    private static final int SOME_WORDS = 3;
    private static final String MARKS = ".!?…\"'”’»)\n";

    private final Alignment alignment;
    private final String from;
    private final String to;
    private final UniqueWordRuns uniqueness;

    EditedSpanLocator(Alignment alignment, UniqueWordRuns uniqueness) {
        this.alignment = alignment;
        this.from = alignment.fromTokens().text();
        this.to = alignment.toTokens().text();
        this.uniqueness = uniqueness;
    }

    /**
     * The span of the second text that a part of the first became.
     *
     * @param part a part of which at least one block was kept
     */
    Span of(Span part) {
        List<MatchingBlock> own = withoutStrays(part);
        return Whitespace.trim(to, new Span(start(part, own.getFirst()), end(part, own.getLast())));
    }

    /** The kept blocks of a part without a few stray words at its ends that a new sentence separates from the rest. */
    private List<MatchingBlock> withoutStrays(Span part) {
        List<MatchingBlock> own = new ArrayList<>(alignment.overlapping(part));
        while (own.size() > 1 && isStray(own.getFirst(), own.get(0), own.get(1), part)) {
            own.removeFirst();
        }
        while (own.size() > 1 && isStray(own.getLast(), own.get(own.size() - 2), own.getLast(), part)) {
            own.removeLast();
        }
        return own;
    }

    private boolean isStray(MatchingBlock block, MatchingBlock before, MatchingBlock after, Span part) {
        int words = uniqueness.words(block.within(part));
        return words == 0
                || (words < SOME_WORDS
                        && hasSentenceEnd(to, before.toSpan().end(), after.to() + 1)
                        && !hasSentenceEnd(from, before.fromSpan().end(), after.from() + 1));
    }

    private static boolean hasSentenceEnd(String text, int start, int end) {
        return IntStream.range(start + 1, Math.min(end, text.length())).anyMatch(i -> endsSentence(text, i));
    }

    /** Where the first words of a part were replaced as a whole, the replacement belongs to the part. */
    private int start(Span part, MatchingBlock first) {
        if (first.from() <= part.start()) {
            return first.to() + part.start() - first.from();
        }
        MatchingBlock before = neighbour(first, -1);
        int signs = Math.min(before.length(), before.fromSpan().end() - part.start());
        return signs >= 0 ? behindLastSentence(before.toSpan().end() - signs, first.to()) : first.to();
    }

    private int end(Span part, MatchingBlock last) {
        if (part.end() <= last.fromSpan().end()) {
            return last.to() + part.end() - last.from();
        }
        MatchingBlock after = neighbour(last, 1);
        int signs = Math.min(after.length(), part.end() - after.from());
        return signs >= 0
                ? behindFirstSentence(last.toSpan().end(), after.to() + signs)
                : last.toSpan().end();
    }

    /** Whole sentences inserted before the replacement do not belong to it. */
    private int behindLastSentence(int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (endsSentence(to, i)) {
                return i;
            }
        }
        return start;
    }

    private int behindFirstSentence(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (endsSentence(to, i)) {
                return i;
            }
        }
        return end;
    }

    private static boolean endsSentence(String text, int place) {
        return Whitespace.is(text.charAt(place)) && MARKS.indexOf(text.charAt(place - 1)) >= 0;
    }

    /** The block before or after another; an empty one at the ends of the texts. */
    MatchingBlock neighbour(MatchingBlock block, int step) {
        int at = alignment.kept().indexOf(block) + step;
        if (at < 0) {
            return new MatchingBlock(0, 0, 0);
        }
        return at < alignment.kept().size()
                ? alignment.kept().get(at)
                : new MatchingBlock(from.length(), to.length(), 0);
    }
}

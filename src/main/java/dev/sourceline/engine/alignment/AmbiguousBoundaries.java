package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where it cannot be told what came or went: where {@code A A} became {@code A}, either of them may be gone. What was
 * added or taken away then slides over what was kept, and both texts stay as they are.
 */
final class AmbiguousBoundaries {
    /** How much of a stretch, from its begin and from its end, may as well be what came or went beside it. */
    private record Doubt(int first, int last) {}

    private final String from;
    private final String to;
    private final Map<MatchingBlock, Doubt> doubts = new HashMap<>();

    AmbiguousBoundaries(String from, String to, List<MatchingBlock> kept) {
        this.from = from;
        this.to = to;
        MatchingBlock before = new MatchingBlock(0, 0, 0);
        for (int i = 0; i < kept.size(); i++) {
            MatchingBlock stretch = kept.get(i);
            MatchingBlock after =
                    i + 1 < kept.size() ? kept.get(i + 1) : new MatchingBlock(from.length(), to.length(), 0);
            Doubt doubt = new Doubt(forward(before, stretch), backward(stretch, after));
            if (doubt.first() > 0 || doubt.last() > 0) {
                doubts.put(stretch, doubt);
            }
            before = stretch;
        }
    }

    boolean mayBeAnother(MatchingBlock stretch, Span part) {
        Doubt doubt = doubts.getOrDefault(stretch, new Doubt(0, 0));
        return part.end() <= stretch.from() + doubt.first()
                || part.start() >= stretch.fromSpan().end() - doubt.last();
    }

    private int forward(MatchingBlock before, MatchingBlock stretch) {
        return Math.max(
                common(from, before.fromSpan().end(), stretch.from(), 1, stretch.length()),
                common(to, before.toSpan().end(), stretch.to(), 1, stretch.length()));
    }

    private int backward(MatchingBlock stretch, MatchingBlock after) {
        return Math.max(
                common(from, stretch.fromSpan().end() - 1, after.from() - 1, -1, stretch.length()),
                common(to, stretch.toSpan().end() - 1, after.to() - 1, -1, stretch.length()));
    }

    /** How many characters are the same from two places of a text on, in one direction; none where it is one place. */
    private static int common(String text, int one, int other, int step, int most) {
        int count = 0;
        while (one != other && count < most && text.charAt(one + count * step) == text.charAt(other + count * step)) {
            count++;
        }
        return count;
    }
}

package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds ambiguous boundaries of a difference: where {@code A A} became {@code A}, either {@code A} may be the deleted one. The
 * difference can then slide along the matching text without a change of either text.
 */
final class AmbiguousBoundaries {
    /**
     * How many characters at the start and at the end of a matching block may as well belong to the difference beside it.
     */
    private record Doubt(int first, int last) {}

    private final String from;
    private final String to;
    private final Map<MatchingBlock, Doubt> doubts = new HashMap<>();

    AmbiguousBoundaries(String from, String to, List<MatchingBlock> kept) {
        this.from = from;
        this.to = to;
        MatchingBlock before = new MatchingBlock(0, 0, 0);
        for (int i = 0; i < kept.size(); i++) {
            MatchingBlock block = kept.get(i);
            MatchingBlock after =
                    i + 1 < kept.size() ? kept.get(i + 1) : new MatchingBlock(from.length(), to.length(), 0);
            Doubt doubt = new Doubt(forward(before, block), backward(block, after));
            if (doubt.first() > 0 || doubt.last() > 0) {
                doubts.put(block, doubt);
            }
            before = block;
        }
    }

    boolean mayBeAnother(MatchingBlock block, Span part) {
        Doubt doubt = doubts.getOrDefault(block, new Doubt(0, 0));
        return part.end() <= block.from() + doubt.first()
                || part.start() >= block.fromSpan().end() - doubt.last();
    }

    private int forward(MatchingBlock before, MatchingBlock block) {
        return Math.max(
                common(from, before.fromSpan().end(), block.from(), 1, block.length()),
                common(to, before.toSpan().end(), block.to(), 1, block.length()));
    }

    private int backward(MatchingBlock block, MatchingBlock after) {
        return Math.max(
                common(from, block.fromSpan().end() - 1, after.from() - 1, -1, block.length()),
                common(to, block.toSpan().end() - 1, after.to() - 1, -1, block.length()));
    }

    /**
     * The number of equal characters from two positions of a text in one direction; 0 where the positions are the same.
     */
    private static int common(String text, int one, int other, int step, int most) {
        int count = 0;
        while (one != other && count < most && text.charAt(one + count * step) == text.charAt(other + count * step)) {
            count++;
        }
        return count;
    }
}

package dev.sourceline.engine.alignment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Pairs the elements of two sequences, in one order: what begins and what ends them, then what stands once in each, then
 * the same in every gap between. Time grows with the length times its logarithm; what it cannot tell it leaves as a gap.
 */
final class PatienceDiff {
    // Each round looks at all gaps once more; real texts need three or four.
    private static final int MOST_ROUNDS = 32;

    private record Gap(RangePair ranges, int round) {}

    private final int[] from;
    private final int[] to;
    private final UniqueAnchors anchors;
    private final Deque<Gap> open = new ArrayDeque<>();

    PatienceDiff(int[] from, int[] to, int vocabulary) {
        this.from = from;
        this.to = to;
        this.anchors = new UniqueAnchors(from, to, vocabulary);
    }

    /**
     * Pairs what it can.
     *
     * @param gaps told of each two-sided gap that is left
     */
    void match(RangePair whole, PairSink pairs, Consumer<RangePair> gaps) {
        open.push(new Gap(whole, 0));
        while (!open.isEmpty()) {
            Gap gap = open.pop();
            RangePair rest = trimmed(gap.ranges(), pairs);
            if (!rest.isOneSided()) {
                int[] found = gap.round() < MOST_ROUNDS ? anchors.in(rest) : new int[0];
                if (found.length == 0) {
                    gaps.accept(rest);
                } else {
                    split(rest, found, gap.round() + 1, pairs);
                }
            }
        }
    }

    private RangePair trimmed(RangePair ranges, PairSink pairs) {
        int start = ranges.from();
        int toStart = ranges.to();
        int end = ranges.fromEnd();
        int toEnd = ranges.toEnd();
        while (start < end && toStart < toEnd && from[start] == to[toStart]) {
            pairs.add(start++, toStart++);
        }
        while (start < end && toStart < toEnd && from[end - 1] == to[toEnd - 1]) {
            pairs.add(--end, --toEnd);
        }
        return new RangePair(start, end, toStart, toEnd);
    }

    private void split(RangePair ranges, int[] found, int round, PairSink pairs) {
        int start = ranges.from();
        int toStart = ranges.to();
        for (int i = 0; i < found.length; i += 2) {
            pairs.add(found[i], found[i + 1]);
            open.push(new Gap(new RangePair(start, found[i], toStart, found[i + 1]), round));
            start = found[i] + 1;
            toStart = found[i + 1] + 1;
        }
        open.push(new Gap(new RangePair(start, ranges.fromEnd(), toStart, ranges.toEnd()), round));
    }
}

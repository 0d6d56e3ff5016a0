package dev.sourceline.engine.alignment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Matches the elements of two sequences in one order (patience diff, after Bram Cohen): the common head and tail, then the
 * elements that occur once in each, then recursively the gaps between. Takes O(n log n); what stays undecided is left as a gap.
 */
final class PatienceDiff {
    // Each round looks at all gaps again; real texts need three or four.
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
     * Matches what it can.
     *
     * @param gaps receives each gap that is left with elements on both sides
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

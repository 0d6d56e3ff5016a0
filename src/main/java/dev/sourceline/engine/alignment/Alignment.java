package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The alignment of two texts: which parts of one stand in the other. It is computed sentence by sentence and then word by word.
 * Positions count UTF-16 units. Immutable and thread-safe. Computing it takes about linear time, however much the texts differ.
 */
public final class Alignment {
    /**
     * The position of a part of the first text in the second.
     *
     * @param isOutOfOrder whether it changed places with other text
     */
    public record Place(Span span, boolean isOutOfOrder) {}

    private final DiffTokens fromTokens;
    private final DiffTokens toTokens;
    private final List<MatchingBlock> kept;
    private final List<MatchingBlock> moved;
    private final List<EditedParagraph> passages;

    private Alignment(
            DiffTokens fromTokens,
            DiffTokens toTokens,
            List<TokenRun> kept,
            List<TokenRun> moved,
            List<EditedParagraph> passages) {
        this.fromTokens = fromTokens;
        this.toTokens = toTokens;
        this.kept = blocks(kept);
        this.moved = blocks(moved);
        this.passages = passages;
    }

    public static Alignment of(String from, String to) {
        return of(from, to, true);
    }

    /** Aligns two paragraphs, or two whole texts whose paragraphs may have moved and been edited. */
    static Alignment of(String from, String to, boolean withPassages) {
        Vocabulary words = new Vocabulary();
        DiffTokens fromTokens = DiffTokens.of(from, words);
        DiffTokens toTokens = DiffTokens.of(to, words);
        Vocabulary wholes = new Vocabulary();
        DiffSentences fromSentences = DiffSentences.of(fromTokens, wholes);
        DiffSentences toSentences = DiffSentences.of(toTokens, wholes);
        int[] partners = new int[fromTokens.count()];
        Arrays.fill(partners, -1);
        pairSentences(fromSentences, toSentences, wholes.size(), partners);
        pairWords(fromTokens, toTokens, words.size(), partners);
        List<TokenRun> kept =
                new BoundaryPlacement(fromTokens, toTokens).set(new TokenRuns(fromTokens, toTokens).of(partners));
        List<TokenRun> moved = new MovedParagraphs(fromSentences, toSentences).beside(kept);
        List<EditedParagraph> passages =
                withPassages ? new EditedParagraphs(fromTokens, toTokens).beside(kept) : List.of();
        return new Alignment(fromTokens, toTokens, kept, moved, passages);
    }

    private static void pairSentences(DiffSentences from, DiffSentences to, int vocabulary, int[] partners) {
        PairSink pairs = (sentence, there) -> {
            int first = from.firstToken(sentence);
            for (int i = first; i < from.endToken(sentence); i++) {
                partners[i] = i - first + to.firstToken(there);
            }
        };
        new PatienceDiff(from.numbers(), to.numbers(), vocabulary)
                .match(new RangePair(0, from.count(), 0, to.count()), pairs, _ -> {});
    }

    /** Aligns the words between the sentences that are equal. */
    private static void pairWords(DiffTokens from, DiffTokens to, int vocabulary, int[] partners) {
        PatienceDiff patience = new PatienceDiff(from.numbers(), to.numbers(), vocabulary);
        MyersDiff edits = new MyersDiff(from.numbers(), to.numbers());
        PairSink pairs = (token, there) -> partners[token] = there;
        int there = 0;
        int start = 0;
        for (int i = 0; i <= from.count(); i++) {
            if (i == from.count() || partners[i] >= 0) {
                int end = i == from.count() ? to.count() : partners[i];
                if (start < i || there < end) {
                    patience.match(new RangePair(start, i, there, end), pairs, gap -> edits.match(gap, pairs));
                }
                start = i + 1;
                there = end + 1;
            }
        }
    }

    private List<MatchingBlock> blocks(List<TokenRun> runs) {
        return runs.stream()
                .map(run -> {
                    int start = fromTokens.start(run.from());
                    return new MatchingBlock(start, toTokens.start(run.to()), fromTokens.start(run.fromEnd()) - start);
                })
                .toList();
    }

    DiffTokens fromTokens() {
        return fromTokens;
    }

    DiffTokens toTokens() {
        return toTokens;
    }

    /** The blocks that both texts have in the same order. */
    public List<MatchingBlock> kept() {
        return kept;
    }

    /** The differences, in reading order: what lies between the matching blocks. */
    public List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int start = 0;
        int toStart = 0;
        for (MatchingBlock block : kept) {
            add(start, block.from(), toStart, block.to(), hunks);
            start = block.fromSpan().end();
            toStart = block.toSpan().end();
        }
        add(start, fromTokens.text().length(), toStart, toTokens.text().length(), hunks);
        return hunks;
    }

    private static void add(int start, int end, int toStart, int toEnd, List<Hunk> hunks) {
        if (start < end || toStart < toEnd) {
            hunks.add(new Hunk(new Span(start, end), new Span(toStart, toEnd)));
        }
    }

    /** The position in the second text of a whole part of the first. */
    public Optional<Place> place(Span part) {
        return placeAmongUnedited(part)
                .or(() -> passage(part).flatMap(passage -> passage.place(part)).map(span -> new Place(span, true)));
    }

    /** As {@link #place}, but without paragraphs that moved and were edited. */
    Optional<Place> placeAmongUnedited(Span part) {
        return holding(kept, part)
                .map(block -> new Place(block.place(part), false))
                .or(() -> holding(moved, part).map(block -> new Place(block.place(part), true)));
    }

    /** Whether a part of the first text lies in a paragraph that moved and was edited. */
    public boolean isAmidMovedEdits(Span part) {
        return passage(part).isPresent();
    }

    /** The moved and edited paragraph that holds a part of the first text. */
    Optional<EditedParagraph> passage(Span part) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).from().start() <= part.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && passages.get(low - 1).from().contains(part)
                ? Optional.of(passages.get(low - 1))
                : Optional.empty();
    }

    /** Whether a part of the second text was in the first, whole and in one piece. */
    public boolean existedBefore(Span part) {
        int at = lastAtOrBefore(kept, part.start(), Comparator.comparingInt(MatchingBlock::to));
        return (at >= 0 && kept.get(at).toSpan().contains(part))
                || moved.stream().anyMatch(block -> block.toSpan().contains(part))
                || passages.stream().anyMatch(passage -> passage.existedBefore(part));
    }

    /** The number of characters of a part of the first text that were kept in a part of the second. */
    public int shared(Span part, Span there) {
        int shared = 0;
        for (MatchingBlock block : overlapping(part)) {
            int start = Math.max(part.start(), there.start() - block.to() + block.from());
            int end = Math.min(part.end(), there.end() - block.to() + block.from());
            shared += Math.max(0, Math.min(end, block.fromSpan().end()) - Math.max(start, block.from()));
        }
        return shared
                + passage(part).map(passage -> passage.shared(part, there)).orElse(0);
    }

    /** The span of the second text from the first to the last kept character of a part of the first. */
    public Optional<Span> keptRange(Span part) {
        List<MatchingBlock> blocks = overlapping(part);
        if (blocks.isEmpty()) {
            return passage(part).flatMap(passage -> passage.keptRange(part));
        }
        MatchingBlock first = blocks.getFirst();
        MatchingBlock last = blocks.getLast();
        return Optional.of(new Span(
                first.to() + Math.max(0, part.start() - first.from()),
                last.to() + Math.min(last.length(), part.end() - last.from())));
    }

    /** The matching blocks that overlap a part of the first text. */
    List<MatchingBlock> overlapping(Span part) {
        int first = Math.max(0, lastAtOrBefore(kept, part.start(), Comparator.comparingInt(MatchingBlock::from)));
        int end = first;
        while (end < kept.size() && kept.get(end).from() < part.end()) {
            end++;
        }
        int from = first < end && kept.get(first).fromSpan().end() <= part.start() ? first + 1 : first;
        return kept.subList(from, end);
    }

    private static Optional<MatchingBlock> holding(List<MatchingBlock> blocks, Span part) {
        int at = lastAtOrBefore(blocks, part.start(), Comparator.comparingInt(MatchingBlock::from));
        return at >= 0 && blocks.get(at).fromSpan().contains(part) ? Optional.of(blocks.get(at)) : Optional.empty();
    }

    private static int lastAtOrBefore(List<MatchingBlock> blocks, int place, Comparator<MatchingBlock> order) {
        MatchingBlock sought = new MatchingBlock(place, place, 0);
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(blocks.get(middle), sought) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}

package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of one text stands in another, found sentence by sentence and then word by word. Places count UTF-16 units.
 * Immutable; made in time that grows little faster than the texts are long, however they differ.
 */
public final class Alignment {
    /**
     * Where a part of the one text stands in the other.
     *
     * @param isOutOfOrder whether it stands before something that it stood behind, or the other way round
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
        this.kept = stretches(kept);
        this.moved = stretches(moved);
        this.passages = passages;
    }

    public static Alignment of(String from, String to) {
        return of(from, to, true);
    }

    /** Of two paragraphs, or of whole texts, in which paragraphs may have moved and been edited. */
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

    /** Pairs what stands between the sentences that are the same. */
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

    private List<MatchingBlock> stretches(List<TokenRun> runs) {
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

    /** What stands in both texts in one order, in that order. */
    public List<MatchingBlock> kept() {
        return kept;
    }

    /** Where the texts differ, in reading order: what lies between the stretches that were kept. */
    public List<Hunk> hunks() {
        List<Hunk> hunks = new ArrayList<>();
        int start = 0;
        int toStart = 0;
        for (MatchingBlock stretch : kept) {
            add(start, stretch.from(), toStart, stretch.to(), hunks);
            start = stretch.fromSpan().end();
            toStart = stretch.toSpan().end();
        }
        add(start, fromTokens.text().length(), toStart, toTokens.text().length(), hunks);
        return hunks;
    }

    private static void add(int start, int end, int toStart, int toEnd, List<Hunk> hunks) {
        if (start < end || toStart < toEnd) {
            hunks.add(new Hunk(new Span(start, end), new Span(toStart, toEnd)));
        }
    }

    /** Where all of a part of the one text stands in the other. */
    public Optional<Place> place(Span part) {
        return placeAmongUnedited(part)
                .or(() -> passage(part).flatMap(passage -> passage.place(part)).map(span -> new Place(span, true)));
    }

    /** The same, but for the paragraphs that moved and were edited. */
    Optional<Place> placeAmongUnedited(Span part) {
        return holding(kept, part)
                .map(stretch -> new Place(stretch.place(part), false))
                .or(() -> holding(moved, part).map(stretch -> new Place(stretch.place(part), true)));
    }

    /** Whether a part of the one text lies in a paragraph that moved and was edited too. */
    public boolean isAmidMovedEdits(Span part) {
        return passage(part).isPresent();
    }

    /** The paragraph that moved and was edited and that a part of the one text lies in. */
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

    /** Whether a part of the other text stood in the one, all of it and in one piece. */
    public boolean stood(Span part) {
        int at = lastAtOrBefore(kept, part.start(), Comparator.comparingInt(MatchingBlock::to));
        return (at >= 0 && kept.get(at).toSpan().contains(part))
                || moved.stream().anyMatch(stretch -> stretch.toSpan().contains(part))
                || passages.stream().anyMatch(passage -> passage.stood(part));
    }

    /** How many characters of a part of the one text were kept in a part of the other. */
    public int shared(Span part, Span there) {
        int shared = 0;
        for (MatchingBlock stretch : meeting(part)) {
            int start = Math.max(part.start(), there.start() - stretch.to() + stretch.from());
            int end = Math.min(part.end(), there.end() - stretch.to() + stretch.from());
            shared += Math.max(0, Math.min(end, stretch.fromSpan().end()) - Math.max(start, stretch.from()));
        }
        return shared
                + passage(part).map(passage -> passage.shared(part, there)).orElse(0);
    }

    /** Where in the other text that of a part was kept which was, from the first character to the last. */
    public Optional<Span> area(Span part) {
        List<MatchingBlock> stretches = meeting(part);
        if (stretches.isEmpty()) {
            return passage(part).flatMap(passage -> passage.area(part));
        }
        MatchingBlock first = stretches.getFirst();
        MatchingBlock last = stretches.getLast();
        return Optional.of(new Span(
                first.to() + Math.max(0, part.start() - first.from()),
                last.to() + Math.min(last.length(), part.end() - last.from())));
    }

    /** The stretches that were kept and that share characters with a part of the one text. */
    List<MatchingBlock> meeting(Span part) {
        int first = Math.max(0, lastAtOrBefore(kept, part.start(), Comparator.comparingInt(MatchingBlock::from)));
        int end = first;
        while (end < kept.size() && kept.get(end).from() < part.end()) {
            end++;
        }
        int from = first < end && kept.get(first).fromSpan().end() <= part.start() ? first + 1 : first;
        return kept.subList(from, end);
    }

    private static Optional<MatchingBlock> holding(List<MatchingBlock> stretches, Span part) {
        int at = lastAtOrBefore(stretches, part.start(), Comparator.comparingInt(MatchingBlock::from));
        return at >= 0 && stretches.get(at).fromSpan().contains(part)
                ? Optional.of(stretches.get(at))
                : Optional.empty();
    }

    private static int lastAtOrBefore(List<MatchingBlock> stretches, int place, Comparator<MatchingBlock> order) {
        MatchingBlock sought = new MatchingBlock(place, place, 0);
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(stretches.get(middle), sought) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}

package dev.sourceline.engine.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Slides an insertion or deletion to the boundary that a reader would choose: between {@code A. B. C.} and {@code A. C.} the
 * deletion is {@code  B.} and not {@code . B}, though both explain the difference.
 */
final class BoundaryPlacement {
    private static final int FURTHEST = 64;
    private static final String MARKS = ".!?…\"'”’»)";

    private final DiffTokens from;
    private final DiffTokens to;

    BoundaryPlacement(DiffTokens from, DiffTokens to) {
        this.from = from;
        this.to = to;
    }

    List<TokenRun> set(List<TokenRun> runs) {
        List<TokenRun> set = new ArrayList<>(runs);
        for (int i = 0; i + 1 < set.size(); i++) {
            TokenRun before = set.get(i);
            TokenRun after = set.get(i + 1);
            int shift = shift(before, after);
            set.set(i, new TokenRun(before.from(), before.to(), before.count() + shift));
            set.set(i + 1, new TokenRun(after.from() + shift, after.to() + shift, after.count() - shift));
        }
        set.removeIf(run -> run.count() == 0);
        return set;
    }

    /** The number of tokens by which the difference between two runs is moved on. */
    private int shift(TokenRun before, TokenRun after) {
        // A run between two differences must not vanish; at the ends of the texts there is only one difference.
        boolean isFirst = before.from() == 0 && before.to() == 0;
        boolean isLast = after.fromEnd() == from.count() && after.toEnd() == to.count();
        int left = isFirst ? before.count() : before.count() - 1;
        int right = isLast ? after.count() : after.count() - 1;
        if (before.fromEnd() == after.from()) {
            return shift(to, before.toEnd(), after.to(), left, right);
        }
        return before.toEnd() == after.to() ? shift(from, before.fromEnd(), after.from(), left, right) : 0;
    }

    private static int shift(DiffTokens tokens, int start, int end, int mostLeft, int mostRight) {
        int best = 0;
        int bestRank = rank(tokens, start);
        int left = Math.min(FURTHEST, mostLeft);
        for (int i = 1; i <= left && same(tokens, start - i, end - i); i++) {
            int rank = rank(tokens, start - i);
            if (rank > bestRank) {
                best = -i;
                bestRank = rank;
            }
        }
        int right = Math.min(FURTHEST, mostRight);
        for (int i = 1; i <= right && same(tokens, start + i - 1, end + i - 1); i++) {
            int rank = rank(tokens, start + i);
            if (rank > bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }

    private static boolean same(DiffTokens tokens, int one, int other) {
        return tokens.numbers()[one] == tokens.numbers()[other];
    }

    /** The rank of a cut before a token: best after a sentence, good between words. */
    private static int rank(DiffTokens tokens, int at) {
        if (at == 0 || at == tokens.count()) {
            return 2;
        }
        if (tokens.isSpace(at)) {
            return isMark(tokens, at - 1) ? 3 : 1;
        }
        if (tokens.isSpace(at - 1)) {
            return at > 1 && isMark(tokens, at - 2) ? 2 : 1;
        }
        return 0;
    }

    private static boolean isMark(DiffTokens tokens, int token) {
        return MARKS.indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }
}

package dev.sourceline.engine.alignment;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds paragraphs that were moved and edited: at least half of the longer version is in the shorter, and most of the common
 * words occur nowhere else. Where two candidates fit, none is chosen.
 */
final class EditedParagraphs {
    private static final int ROW = 4;
    private static final int HALF = 2;
    private static final int NONE = -1;

    private final DiffTokens from;
    private final DiffTokens to;

    EditedParagraphs(DiffTokens from, DiffTokens to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The moved and edited paragraphs, in the order of the first text.
     *
     * @param kept the runs that did not move
     */
    List<EditedParagraph> beside(List<TokenRun> kept) {
        DiffParagraphs those = DiffParagraphs.of(from);
        DiffParagraphs these = DiffParagraphs.of(to);
        boolean[] isKept = new boolean[those.count()];
        boolean[] isKeptThere = new boolean[these.count()];
        for (TokenRun run : kept) {
            those.mark(run.from(), run.fromEnd(), isKept);
            these.mark(run.to(), run.toEnd(), isKeptThere);
        }
        if (areAll(isKept) || areAll(isKeptThere)) {
            return List.of();
        }
        ParagraphWordIndex rows = ParagraphWordIndex.of(those, ROW);
        ParagraphWordIndex rowsThere = ParagraphWordIndex.of(these, ROW);
        int[] partners = partners(those, isKept, rows, rowsThere);
        int[] partnersBack = partners(these, isKeptThere, rowsThere, rows);
        List<EditedParagraph> found = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0 && partnersBack[partners[i]] == i) {
                passage(those.span(i), these.span(partners[i])).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean areAll(boolean[] marks) {
        for (boolean mark : marks) {
            if (!mark) {
                return false;
            }
        }
        return true;
    }

    private static int[] partners(
            DiffParagraphs paragraphs, boolean[] isKept, ParagraphWordIndex rows, ParagraphWordIndex there) {
        int[] partners = new int[isKept.length];
        for (int i = 0; i < partners.length; i++) {
            partners[i] = isKept[i] ? NONE : partner(paragraphs, i, rows, there);
        }
        return partners;
    }

    /** The only paragraph of the second text that shares more than half of the word runs. */
    private static int partner(
            DiffParagraphs paragraphs, int paragraph, ParagraphWordIndex rows, ParagraphWordIndex there) {
        Map<Integer, Integer> votes = new HashMap<>();
        int all = 0;
        for (long row : paragraphs.rows(paragraph, ROW)) {
            int place = there.paragraph(row);
            if (place != ParagraphWordIndex.NOWHERE) {
                all++;
                if (place >= 0 && rows.paragraph(row) >= 0) {
                    votes.merge(place, 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            if (HALF * vote.getValue() > all) {
                return vote.getKey();
            }
        }
        return NONE;
    }

    private Optional<EditedParagraph> passage(Span paragraph, Span there) {
        Alignment inside = Alignment.of(paragraph.in(from.text()), there.in(to.text()), false);
        int kept = inside.kept().stream().mapToInt(MatchingBlock::length).sum();
        return HALF * kept >= Math.max(paragraph.length(), there.length())
                ? Optional.of(new EditedParagraph(paragraph, there, inside))
                : Optional.empty();
    }
}

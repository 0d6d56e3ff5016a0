package dev.sourceline.pages;

import dev.sourceline.comparison.HunkView;
import dev.sourceline.engine.text.CodePoints;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Whitespace;
import dev.sourceline.pages.EditedPassage.Piece;
import dev.sourceline.pages.EditedPassage.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the edited passages out of a text, with {@value #AROUND} characters of context. Edits whose contexts
 * touch share a passage.
 */
final class EditedPassages {
    private static final int AROUND = 160;
    private static final String LEFT_OUT = "…";

    private final String text;
    private final List<EditedPassage> passages = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();

    private EditedPassages(String text) {
        this.text = text;
    }

    static List<EditedPassage> of(String text, List<HunkView> hunks) {
        CodePoints codePoints = CodePoints.of(text);
        EditedPassages passages = new EditedPassages(text);
        int end = -1;
        for (HunkView hunk : hunks) {
            Span now = codePoints.units(new Span(hunk.to().start(), hunk.to().end()));
            passages.keep(end, now.start());
            passages.add(Kind.GONE, hunk.from().exact());
            passages.add(Kind.NEW, hunk.to().exact());
            end = now.end();
        }
        if (end >= 0) {
            passages.close(end);
        }
        return passages.passages;
    }

    /**
     * Adds the unchanged text between two edits; where it is long, ends the passage and begins the next with the
     * words before the edit.
     */
    private void keep(int end, int start) {
        if (end >= 0 && start - end <= 2 * AROUND) {
            add(Kind.KEPT, text.substring(end, start));
        } else {
            if (end >= 0) {
                close(end);
            }
            int from = wordAt(Math.max(0, start - AROUND), start);
            add(Kind.KEPT, (from > 0 ? LEFT_OUT : "") + text.substring(from, start));
        }
    }

    private void close(int end) {
        int last = Math.min(text.length(), end + AROUND);
        while (last < text.length() && last > end && !Whitespace.is(text.charAt(last))) {
            last--;
        }
        add(Kind.KEPT, text.substring(end, last) + (last < text.length() ? LEFT_OUT : ""));
        passages.add(new EditedPassage(pieces));
        pieces = new ArrayList<>();
    }

    /** The next start of a word at or after {@code place}; {@code end} where there is none before it. */
    private int wordAt(int place, int end) {
        int at = place;
        while (at > 0 && at < end && !Whitespace.is(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** White space at the ends of an edit is shown as unchanged, so that no marked blank appears. */
    private void add(Kind kind, String words) {
        Span bare = Whitespace.trim(words, new Span(0, words.length()));
        if (kind == Kind.KEPT || bare.isEmpty()) {
            addPiece(kind == Kind.GONE ? Kind.GONE : Kind.KEPT, words);
        } else {
            addPiece(kind == Kind.NEW ? Kind.KEPT : Kind.GONE, words.substring(0, bare.start()));
            addPiece(kind, bare.in(words));
            addPiece(kind == Kind.NEW ? Kind.KEPT : Kind.GONE, words.substring(bare.end()));
        }
    }

    private void addPiece(Kind kind, String words) {
        if (!words.isEmpty()) {
            boolean isInstead =
                    kind == Kind.NEW && !pieces.isEmpty() && pieces.getLast().isGone();
            pieces.add(new Piece(kind, words, isInstead));
        }
    }
}

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
 * Cuts the edited passages out of a text, with {@value #CONTEXT} characters of context. Edits whose contexts
 * touch share a passage.
 */
final class EditedPassages {
    private static final int CONTEXT = 160;
    private static final String ELLIPSIS = "…";

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
            passages.addContext(end, now.start());
            passages.add(Kind.DELETED, hunk.from().exact());
            passages.add(Kind.INSERTED, hunk.to().exact());
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
    private void addContext(int end, int start) {
        if (end >= 0 && start - end <= 2 * CONTEXT) {
            add(Kind.UNCHANGED, text.substring(end, start));
        } else {
            if (end >= 0) {
                close(end);
            }
            int from = nextWordStart(Math.max(0, start - CONTEXT), start);
            add(Kind.UNCHANGED, (from > 0 ? ELLIPSIS : "") + text.substring(from, start));
        }
    }

    private void close(int end) {
        int last = Math.min(text.length(), end + CONTEXT);
        while (last < text.length() && last > end && !Whitespace.is(text.charAt(last))) {
            last--;
        }
        add(Kind.UNCHANGED, text.substring(end, last) + (last < text.length() ? ELLIPSIS : ""));
        passages.add(new EditedPassage(pieces));
        pieces = new ArrayList<>();
    }

    /** The next start of a word at or after {@code place}; {@code end} where there is none before it. */
    private int nextWordStart(int from, int end) {
        int start = from;
        while (start > 0 && start < end && !Whitespace.is(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    /** White space at the ends of an edit is shown as unchanged, so that no marked blank appears. */
    private void add(Kind kind, String words) {
        Span trimmed = Whitespace.trim(words, new Span(0, words.length()));
        if (kind == Kind.UNCHANGED || trimmed.isEmpty()) {
            addPiece(kind == Kind.DELETED ? Kind.DELETED : Kind.UNCHANGED, words);
        } else {
            addPiece(kind == Kind.INSERTED ? Kind.UNCHANGED : Kind.DELETED, words.substring(0, trimmed.start()));
            addPiece(kind, trimmed.in(words));
            addPiece(kind == Kind.INSERTED ? Kind.UNCHANGED : Kind.DELETED, words.substring(trimmed.end()));
        }
    }

    private void addPiece(Kind kind, String words) {
        if (!words.isEmpty()) {
            boolean isReplacement = kind == Kind.INSERTED
                    && !pieces.isEmpty()
                    && pieces.getLast().isDeleted();
            pieces.add(new Piece(kind, words, isReplacement));
        }
    }
}

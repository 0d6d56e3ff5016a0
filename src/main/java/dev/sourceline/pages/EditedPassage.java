package dev.sourceline.pages;

import java.util.List;

/** An edited passage of the text with some context around it. */
record EditedPassage(List<Piece> pieces) {
    /**
     * A run of words that is inserted, deleted or unchanged.
     *
     * @param instead whether the words are inserted in the place of the deletion right before them
     */
    record Piece(Kind kind, String words, boolean instead) {
        enum Kind {
            KEPT,
            NEW,
            GONE
        }

        public boolean isNew() {
            return kind == Kind.NEW;
        }

        public boolean isGone() {
            return kind == Kind.GONE;
        }
    }
}

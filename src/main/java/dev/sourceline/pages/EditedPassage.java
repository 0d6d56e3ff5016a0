package dev.sourceline.pages;

import java.util.List;

/** An edited passage of the text with some context around it. */
record EditedPassage(List<Piece> pieces) {
    /**
     * A run of words that is inserted, deleted or unchanged.
     *
     * @param isReplacement whether the words are inserted in the place of the deletion right before them
     */
    record Piece(Kind kind, String words, boolean isReplacement) {
        enum Kind {
            UNCHANGED,
            INSERTED,
            DELETED
        }

        public boolean isInserted() {
            return kind == Kind.INSERTED;
        }

        public boolean isDeleted() {
            return kind == Kind.DELETED;
        }
    }
}

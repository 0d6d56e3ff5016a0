package dev.sourceline.pages;

import java.util.List;

/** Some of the text where it was edited, with a little of what stands around. */
record EditedPassage(List<Piece> pieces) {
    /**
     * Words that are new, that are gone, or that are neither.
     *
     * @param instead whether they are new and stand in the place of those that are gone right before them
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

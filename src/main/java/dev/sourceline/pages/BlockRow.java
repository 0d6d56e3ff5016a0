package dev.sourceline.pages;

import java.util.List;
import java.util.Optional;

/**
 * A block of the text, and the notes that stand beside it.
 *
 * @param reason why it was set aside, where it was
 */
record BlockRow(String kind, List<StyledRun> runs, List<MarginNote> notes, Optional<String> reason) {
    public boolean heading() {
        return kind.equals("subhead");
    }

    public boolean aside() {
        return kind.equals("boilerplate") || kind.equals("disclosure");
    }

    /** The class of the style sheet. */
    public String style() {
        return kind.equals("note") ? "remark" : kind;
    }

    /** What the reader must be told that it is. */
    public Optional<String> label() {
        return kind.equals("caption") ? Optional.of("Picture") : Optional.empty();
    }
}

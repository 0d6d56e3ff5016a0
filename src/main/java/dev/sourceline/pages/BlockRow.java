package dev.sourceline.pages;

import java.util.List;
import java.util.Optional;

/**
 * A block of the text with its margin notes.
 *
 * @param reason why the block is not part of the article proper (boilerplate, disclosure); otherwise empty
 */
record BlockRow(String kind, List<StyledRun> runs, List<MarginNote> notes, Optional<String> reason) {
    public boolean isHeading() {
        return kind.equals("subhead");
    }

    public boolean isSetAside() {
        return kind.equals("boilerplate") || kind.equals("disclosure");
    }

    /** The CSS class. */
    public String style() {
        return kind.equals("note") ? "remark" : kind;
    }

    /** A visible label, for kinds of blocks that a reader cannot recognise by their look. */
    public Optional<String> label() {
        return kind.equals("caption") ? Optional.of("Picture") : Optional.empty();
    }
}

package dev.sourceline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the publisher says about a change.
 *
 * @param names the people and outlets it names
 * @param explains why some of the attributions are there
 */
public record NoteView(
        String kind, Optional<OffsetDateTime> statedAt, List<String> names, Explained explains, int start, int end) {
    public NoteView {
        // What an earlier release stored does not say.
        explains = Objects.requireNonNullElse(explains, Explained.NOTHING);
    }

    /**
     * What is there because of a change: an update "with comment from Jane Roe" explains hers.
     *
     * @param sources keys of sources of this reading
     * @param attributions positions in the list of attributions of this reading, from 0
     */
    public record Explained(List<String> sources, List<Integer> attributions) {
        public static final Explained NOTHING = new Explained(List.of(), List.of());
    }
}

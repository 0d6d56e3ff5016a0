package dev.sourceline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An editorial note: what the publisher says about a change.
 *
 * @param names the people and outlets that the note names
 * @param explains the attributions that the note explains
 */
public record NoteView(
        String kind, Optional<OffsetDateTime> statedAt, List<String> names, Explained explains, int start, int end) {
    public NoteView {
        // Readings stored by earlier releases lack this member.
        explains = Objects.requireNonNullElse(explains, Explained.NOTHING);
    }

    /**
     * The content that a change added: an update "with comment from Jane Roe" explains hers.
     *
     * @param sources keys of sources of this reading
     * @param attributions indexes in the list of attributions of this reading, from 0
     */
    public record Explained(List<String> sources, List<Integer> attributions) {
        public static final Explained NOTHING = new Explained(List.of(), List.of());
    }
}

package dev.sourceline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An editorial note: what the publisher says about a change.
 *
 * @param names the people and outlets that the note names
 * @param explains the attributions that the note explains
 */
@Schema(name = "Note", description = "What the publisher says about a change.")
public record NoteView(
        @Schema(description = "update, correction, clarification or editors_note")
        String kind,

        @Schema(description = "The time that the note states")
        Optional<OffsetDateTime> statedAt,

        @Schema(description = "People and outlets that it names")
        List<String> names,

        @Schema(description = "What of the reading is there because of it")
        Explained explains,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end) {
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
    @Schema(name = "ExplainedByNote", description = "What is there because of a note.")
    public record Explained(
            @Schema(description = "Keys of sources of this reading")
            List<String> sources,

            @Schema(description = "Positions in the list of attributions of this reading, from 0")
            List<Integer> attributions) {
        public static final Explained NOTHING = new Explained(List.of(), List.of());
    }
}

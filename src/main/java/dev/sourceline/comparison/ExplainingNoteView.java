package dev.sourceline.comparison;

import dev.sourceline.article.NoteView;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note of the publisher that explains a change.
 *
 * @param position the index in the list of notes of the version compared to, from 0
 * @param exact the text of the note
 */
@Schema(name = "ExplainingNote", description = "A note of the publisher that says why something changed.")
public record ExplainingNoteView(
        @Schema(description = "Position in the list of notes of the version compared to, from 0", minimum = "0")
        int position,

        @Schema(description = "update, correction, clarification or editors_note")
        String kind,

        @Schema(description = "The time that the note states")
        Optional<OffsetDateTime> statedAt,

        @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
        int start,

        @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
        int end,

        @Schema(description = "Its words") String exact) {
    static ExplainingNoteView of(int position, NoteView note, ComparedVersion side) {
        String exact = side.units(note.start(), note.end()).in(side.text());
        return new ExplainingNoteView(position, note.kind(), note.statedAt(), note.start(), note.end(), exact);
    }
}

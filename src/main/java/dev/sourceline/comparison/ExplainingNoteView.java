package dev.sourceline.comparison;

import dev.sourceline.article.NoteView;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A note of the publisher that explains a change.
 *
 * @param position the index in the list of notes of the version compared to, from 0
 * @param exact the text of the note
 */
public record ExplainingNoteView(
        int position, String kind, Optional<OffsetDateTime> statedAt, int start, int end, String exact) {
    static ExplainingNoteView of(int position, NoteView note, ComparedVersion side) {
        String exact = side.units(note.start(), note.end()).in(side.text());
        return new ExplainingNoteView(position, note.kind(), note.statedAt(), note.start(), note.end(), exact);
    }
}

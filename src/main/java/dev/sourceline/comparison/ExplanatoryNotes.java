package dev.sourceline.comparison;

import dev.sourceline.article.NoteView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.engine.alignment.Alignment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The notes that were added or reworded since the version compared from. Only these can explain a change. */
final class ExplanatoryNotes {
    private final ComparedVersion to;
    private final List<NoteView> notes;
    private final List<Integer> newNotes;

    ExplanatoryNotes(Alignment alignment, ComparedVersion to) {
        this.to = to;
        this.notes = to.article().reading().notes();
        this.newNotes = IntStream.range(0, notes.size())
                .filter(i -> !alignment.existedBefore(
                        to.units(notes.get(i).start(), notes.get(i).end())))
                .boxed()
                .toList();
    }

    /** The first note that explains an attribution of the new version. */
    Optional<ExplainingNoteView> ofPresent(ComparableAttribution statement) {
        return newNotes.stream()
                .filter(note -> notes.get(note).explains().attributions().contains(statement.position()))
                .findFirst()
                .map(this::view);
    }

    /** The first note that names the source of a vanished attribution. */
    Optional<ExplainingNoteView> ofVanished(ComparableAttribution statement) {
        return newNotes.stream()
                .filter(note -> statement.speaker().filter(SourceView::named).stream()
                        .anyMatch(source ->
                                notes.get(note).names().stream().anyMatch(name -> isSame(source.name(), name))))
                .findFirst()
                .map(this::view);
    }

    /** Compares name suffixes: a note may leave out the given name, or give more of the name than the article does. */
    private static boolean isSame(String one, String other) {
        String longer = " " + (one.length() < other.length() ? other : one).toLowerCase(Locale.ROOT);
        String shorter = " " + (one.length() < other.length() ? one : other).toLowerCase(Locale.ROOT);
        return longer.endsWith(shorter);
    }

    private ExplainingNoteView view(int note) {
        return ExplainingNoteView.of(note, notes.get(note), to);
    }
}

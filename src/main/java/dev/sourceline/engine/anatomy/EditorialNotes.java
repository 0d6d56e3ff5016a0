package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code Update 1/10/23, 10:30 a.m. ET: This story was updated with comment from Jane Roe.} */
final class EditorialNotes implements BlockRule {
    private static final PhraseLexicon OPENINGS = PhraseLexicon.read("notes.txt");
    private static final int LONGEST = 150;
    private static final int LONGEST_DATELINE = 16;
    private static final Set<String> PUBLISHED = Set.of("published", "posted");
    private static final Set<String> HALVES_OF_THE_DAY = Set.of("am", "pm", "a.m", "p.m");

    @Override
    public void mark(BlockDraft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Optional<String> opening = opening(draft, i);
            if (opening.isEmpty()) {
                continue;
            }
            draft.mark(i, BlockKind.NOTE);
            boolean onlyAHeading = !isTimeOfUpdate(opening.get(), draft.part(i).opening())
                    && isHeading(
                            draft.text(), draft.part(i).span(), draft.part(i).opening());
            if (onlyAHeading && i + 1 < draft.size() && draft.isOpen(i + 1)) {
                draft.mark(i + 1, BlockKind.NOTE);
            }
        }
    }

    private static Optional<String> opening(BlockDraft draft, int i) {
        TextLine part = draft.part(i);
        boolean headline = i == 0 && !part.endsSentence(draft.text());
        return draft.isOpen(i) && !headline && part.wordCount() <= LONGEST && !tellsOfPublication(part)
                ? OPENINGS.labelAt(part.opening(), firstWord(part.opening()))
                : Optional.empty();
    }

    /** {@code Updated 9:14 PM}: a label with a time and no note; the lines below it belong to the article. */
    private static boolean isTimeOfUpdate(String label, List<Word> words) {
        int first = firstWord(words);
        return label.equals("update")
                && first < words.size()
                && !words.get(first).is("update")
                && words.stream().anyMatch(Word::isNumber);
    }

    /** {@code Updated Jan. 10 | Published Jan. 9}: a publication line, not a note. */
    private static boolean tellsOfPublication(TextLine part) {
        return part.wordCount() <= LONGEST_DATELINE
                && part.opening().stream().anyMatch(word -> PUBLISHED.contains(word.lower()));
    }

    private static int firstWord(List<Word> words) {
        int at = 0;
        while (at < words.size() && words.get(at).isSign()) {
            at++;
        }
        return at;
    }

    /** The notes of the article: a heading and the text below it are one note. */
    static List<Note> read(String text, List<Block> blocks) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != BlockKind.NOTE) {
                continue;
            }
            Span opening = block.span();
            boolean headed = isHeading(text, opening, Words.of(text, opening))
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).kind() == BlockKind.NOTE;
            if (headed) {
                i++;
            }
            notes.add(note(text, opening, blocks.get(i).span()));
        }
        return notes;
    }

    /** {@code Correction: Jan. 5, 2021} on a line of its own. */
    private static boolean isHeading(String text, Span span, List<Word> words) {
        Optional<Span> moment = StatedMoment.find(text, span).map(StatedMoment::span);
        long other = words.stream()
                .filter(word -> !word.isSign()
                        && moment.filter(it -> it.contains(word.start())).isEmpty())
                .count();
        return other <= 2;
    }

    /**
     * Makes a note.
     *
     * @param opening the words that state its kind and time: a heading, or the whole note
     */
    private static Note note(String text, Span opening, Span body) {
        List<Word> words = Words.of(text, opening);
        Note.Kind kind = OPENINGS.labelAt(words, firstWord(words))
                .map(EditorialNotes::kind)
                .orElse(Note.Kind.UPDATE);
        Span whole = new Span(opening.start(), body.end());
        Optional<StatedMoment> moment = StatedMoment.find(text, whole);
        int named = moment.map(it -> it.span().end()).orElse(body.start());
        List<Span> names = names(text, Words.of(text, body)).stream()
                .filter(name -> name.start() >= named)
                .toList();
        return new Note(kind, moment.flatMap(StatedMoment::instant), names, whole);
    }

    private static Note.Kind kind(String label) {
        return Note.Kind.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** Sequences of capitalised words, without dates, time zones and words that merely start a sentence. */
    private static List<Span> names(String text, List<Word> words) {
        List<Span> names = new ArrayList<>();
        boolean opens = true;
        for (int i = 0; i < words.size(); ) {
            int end = NamePattern.isNameWord(text, words.get(i)) ? NamePattern.anyEnd(text, words, i) : i;
            opens |= i > 0
                    && LineLayout.hasLineEnd(
                            text, words.get(i - 1).end(), words.get(i).start());
            if (end == i) {
                opens = !words.get(i).is(",") && words.get(i).isSign();
                i++;
                continue;
            }
            boolean sentenceWord = opens && (end == i + 1 || words.get(i + 1).isNumber());
            boolean zone = TimeZoneName.at(text, words, i).isPresent();
            zone |= HALVES_OF_THE_DAY.contains(words.get(i).lower());
            if (!sentenceWord && !zone && words.get(i).lower().length() > 1) {
                names.add(NamePattern.span(words, i, end));
            }
            opens = false;
            i = end;
        }
        return names;
    }
}

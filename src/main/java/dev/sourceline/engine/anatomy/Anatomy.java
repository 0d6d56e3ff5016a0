package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The parts of one article, and what it states about itself. What the text does not state is absent, never guessed.
 *
 * @param origin the agency whose report it is
 * @param publishedAt present only if the text states a day, a time and a zone
 * @param statedDate the day that a dateline or the line of publication states: what {@code on Sunday} is counted from
 * @param language a BCP 47 tag, absent where the text is too short to tell
 * @param words words in the blocks that a reader reads (headline, dek, subheads, paragraphs)
 */
public record Anatomy(
        List<Block> blocks,
        Optional<Span> headline,
        List<Evidence<String>> authors,
        Optional<Evidence<String>> publisher,
        Optional<Evidence<String>> origin,
        Optional<Evidence<OffsetDateTime>> publishedAt,
        Optional<Evidence<LocalDate>> statedDate,
        Optional<String> language,
        int words,
        List<Credit> credits,
        List<Note> notes,
        List<CommentRequest> commentRequests,
        List<TextDefect> defects) {
    /** Silent reading of English non-fiction, words a minute (Brysbaert 2019, a meta-analysis of 190 studies). */
    private static final int WORDS_PER_MINUTE = 238;

    /** Nothing found. */
    public static final Anatomy NOTHING = new Anatomy(
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public Anatomy {
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        notes = List.copyOf(notes);
        commentRequests = List.copyOf(commentRequests);
        defects = List.copyOf(defects);
    }

    public int readingSeconds() {
        return Math.ceilDiv(60 * words, WORDS_PER_MINUTE);
    }
}

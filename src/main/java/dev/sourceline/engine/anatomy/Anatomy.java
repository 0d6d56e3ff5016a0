package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of an article and the metadata it states. Metadata that the text does not state is absent, never guessed. Immutable
 * and thread-safe; every span counts UTF-16 units.
 *
 * @param origin the agency whose report it is
 * @param publishedAt present only if the text states day, time and time zone
 * @param statedDate the date in the dateline or the publication line; relative days such as {@code on Sunday} refer to it
 * @param language a BCP 47 tag, absent where the text is too short to tell
 * @param words the number of words in headline, dek, subheads and paragraphs
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

    /** An anatomy without blocks and metadata. */
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

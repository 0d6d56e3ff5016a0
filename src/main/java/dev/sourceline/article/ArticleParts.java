package dev.sourceline.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The parts of an article and the facts that it states, in the form in which they are stored and sent. Offsets
 * count code points.
 */
public record ArticleParts(
        Optional<String> headline,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<String> language,
        int words,
        List<BlockView> blocks,
        List<AuthorView> authors,
        List<CreditView> credits,
        List<NoteView> notes,
        List<CommentSoughtView> commentSought,
        String engine,
        String lexicon) {}

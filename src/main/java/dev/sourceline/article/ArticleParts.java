package dev.sourceline.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an article consists of and states about itself, as it is stored and shown; offsets in code points. */
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

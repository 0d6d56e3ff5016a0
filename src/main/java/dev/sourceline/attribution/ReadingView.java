package dev.sourceline.attribution;

import dev.sourceline.article.AuthorView;
import dev.sourceline.article.BlockView;
import dev.sourceline.article.CommentSoughtView;
import dev.sourceline.article.CreditView;
import dev.sourceline.article.NoteView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reading of a text: all that the engine found in it. Offsets count Unicode code points. */
@Schema(name = "Reading")
public record ReadingView(
        Optional<HeadlineView> headline,
        List<AuthorView> authors,
        Optional<StatedView<String>> publisher,
        Optional<StatedView<OffsetDateTime>> publishedAt,
        Optional<StatedView<LocalDate>> statedDate,
        Optional<String> language,
        int words,
        int readingSeconds,
        List<BlockView> blocks,
        List<CreditView> credits,
        List<NoteView> notes,
        List<CommentSoughtView> commentSought,
        List<SourceView> sources,
        List<AttributionView> attributions,
        EngineView engine) {
    public record HeadlineView(String value, int start, int end) {}

    /** This reading without ids, for a text that is not stored. */
    ReadingView withoutIds() {
        return with(
                sources.stream().map(SourceView::withoutId).toList(),
                attributions.stream().map(AttributionView::withoutId).toList());
    }

    ReadingView with(List<SourceView> sources, List<AttributionView> attributions) {
        return new ReadingView(
                headline,
                authors,
                publisher,
                publishedAt,
                statedDate,
                language,
                words,
                readingSeconds,
                blocks,
                credits,
                notes,
                commentSought,
                sources,
                attributions,
                engine);
    }
}

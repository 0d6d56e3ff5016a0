package dev.sourceline.attribution;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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

/**
 * All that was found in one text; offsets count Unicode code points.
 *
 * @param origin the agency whose report it is, as the dateline, the byline or a line of its own tells
 * @param warnings damage that the text has suffered on its way, which was read as it came
 */
@Schema(name = "Reading")
public record ReadingView(
        Optional<HeadlineView> headline,
        List<AuthorView> authors,
        Optional<StatedView<String>> publisher,
        Optional<StatedView<String>> origin,
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

        // An article that an earlier release kept has none.
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<TextWarningView> warnings,

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
                origin,
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
                warnings,
                engine);
    }
}

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
@Schema(name = "Reading", description = "All that was found in one text. Offsets count Unicode code points.")
public record ReadingView(
        @Schema(description = "The headline, where there is one")
        Optional<HeadlineView> headline,

        @Schema(description = "Who wrote it") List<AuthorView> authors,

        @Schema(description = "Who published it, where known")
        Optional<StatedView<String>> publisher,

        @Schema(description = "The news agency that the text came from, where it says so")
        Optional<StatedView<String>> origin,

        @Schema(description = "When it was published, where that is known to the minute")
        Optional<StatedView<OffsetDateTime>> publishedAt,

        @Schema(description = "The day of publication that the text states")
        Optional<StatedView<LocalDate>> statedDate,

        @Schema(description = "BCP 47 tag of the language, where it can be told")
        Optional<String> language,

        @Schema(description = "Number of words", minimum = "0")
        int words,

        @Schema(description = "How many seconds an average reader takes", minimum = "0")
        int readingSeconds,

        @Schema(description = "The parts of the text, in reading order")
        List<BlockView> blocks,

        @Schema(description = "Who made the pictures") List<CreditView> credits,

        @Schema(description = "What the publisher says about changes")
        List<NoteView> notes,

        @Schema(description = "Who was asked for a comment") List<CommentSoughtView> commentSought,

        @Schema(description = "All who are spoken of as sources")
        List<SourceView> sources,

        @Schema(description = "Who says what, in reading order")
        List<AttributionView> attributions,

        // An article that an earlier release kept has none.
        @Schema(description = "What may be wrong with the text as it came") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<TextWarningView> warnings,

        @Schema(description = "What made this reading") EngineView engine) {
    @Schema(name = "Headline", description = "The headline.")
    public record HeadlineView(
            @Schema(description = "Its words") String value,

            @Schema(description = "Where it begins: the number of code points of the text before it", minimum = "0")
            int start,

            @Schema(description = "Where it ends: the number of code points of the text up to there", minimum = "0")
            int end) {}

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

package dev.sourceline.attribution;

import dev.sourceline.article.ArticleParts;
import dev.sourceline.article.IncomingArticle;
import dev.sourceline.article.NewVersion;
import dev.sourceline.platform.idempotency.IdempotencyClaim;
import dev.sourceline.source.SourceCandidate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A text that was read and is to be kept.
 *
 * @param claim is settled with what was kept
 */
record ReadingDraft(NewVersion version, ReadingView reading, IdempotencyClaim claim) {
    static ReadingDraft of(IncomingArticle incoming, ReadingView reading, IdempotencyClaim claim) {
        return new ReadingDraft(NewVersion.of(incoming, parts(reading)), reading, claim);
    }

    List<SourceCandidate> candidates() {
        return candidates(reading);
    }

    static List<SourceCandidate> candidates(ReadingView reading) {
        return reading.sources().stream()
                .map(source -> new SourceCandidate(source.kind(), source.name(), source.named(), source.description()))
                .toList();
    }

    static ArticleParts parts(ReadingView reading) {
        return new ArticleParts(
                reading.headline().map(ReadingView.HeadlineView::value),
                reading.publisher().map(StatedView::value),
                reading.publishedAt().map(StatedView::value).map(OffsetDateTime::toInstant),
                reading.language(),
                reading.words(),
                reading.blocks(),
                reading.authors(),
                reading.credits(),
                reading.notes(),
                reading.commentSought(),
                reading.engine().version(),
                reading.engine().lexicon());
    }
}

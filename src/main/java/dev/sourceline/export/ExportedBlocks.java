package dev.sourceline.export;

import dev.sourceline.article.BlockView;
import java.util.Set;
import java.util.stream.Collectors;

/** The blocks of a kept article. */
final class ExportedBlocks {
    private static final Set<String> BODY = Set.of("dek", "dateline", "paragraph", "subhead");

    private ExportedBlocks() {}

    /** What the article says: without headline and byline, captions and credits, notes and all that is set aside. */
    static String body(ExportedArticle article) {
        return article.reading().blocks().stream()
                .filter(block -> BODY.contains(block.kind()))
                .map(block -> words(article, block))
                .collect(Collectors.joining("\n\n"));
    }

    static String words(ExportedArticle article, BlockView block) {
        return article.words(block.start(), block.end());
    }
}

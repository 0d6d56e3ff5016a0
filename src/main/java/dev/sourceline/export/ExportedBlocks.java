package dev.sourceline.export;

import dev.sourceline.article.BlockView;
import java.util.Set;
import java.util.stream.Collectors;

/** Selects the blocks of a stored article that exports contain. */
final class ExportedBlocks {
    private static final Set<String> BODY = Set.of("dek", "dateline", "paragraph", "subhead");

    private ExportedBlocks() {}

    /** The body: without headline, byline, captions, credits, notes, boilerplate and disclosures. */
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

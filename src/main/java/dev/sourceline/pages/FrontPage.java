package dev.sourceline.pages;

import dev.sourceline.article.ArticleSummary;
import dev.sourceline.platform.paging.Page;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The data of the front page: the most recently received articles. */
record FrontPage(List<Entry> articles, Optional<String> next) {
    record Entry(String address, String headline, String details, String language) {
        static Entry of(ArticleSummary article) {
            String published = article.publishedAt()
                    .map(time -> DateLabels.of(time.atOffset(ZoneOffset.UTC)) + " · ")
                    .orElse("");
            String publisher =
                    article.publisher().map(known -> known.name() + " · ").orElse("");
            return new Entry(
                    "/v1/articles/" + article.id() + "?format=html",
                    article.headline().orElse("Untitled article"),
                    publisher + published + article.words() + " words",
                    article.language().orElse("en"));
        }
    }

    static FrontPage of(Page<ArticleSummary> page) {
        return new FrontPage(page.items().stream().map(Entry::of).toList(), page.nextCursor());
    }
}

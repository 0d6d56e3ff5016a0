package dev.sourceline.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The templates in {@code templates/pages}, type-checked at build time. */
@RegisterForReflection(
        targets = {
            ArticlePage.class,
            AttributionChange.class,
            AttributionChange.Edit.class,
            ChangesPage.class,
            ChangesPage.Link.class,
            FrontPage.class,
            FrontPage.Entry.class,
            SourceLegend.class,
            MarginNote.class,
            EditedPassage.class,
            EditedPassage.Piece.class,
            BlockRow.class,
            StyledRun.class
        })
@CheckedTemplate(basePath = "pages")
final class PageTemplates {
    private PageTemplates() {}

    static native TemplateInstance article(ArticlePage page, String style);

    static native TemplateInstance diff(ChangesPage page, String style);

    static native TemplateInstance front(FrontPage page, String style);
}

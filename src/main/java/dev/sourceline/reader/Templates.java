package dev.sourceline.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The templates in {@code templates/reader}, checked when the service is built. */
@RegisterForReflection(
        targets = {
            ArticlePage.class,
            Change.class,
            Change.Edit.class,
            ChangesPage.class,
            ChangesPage.Link.class,
            FrontPage.class,
            FrontPage.Entry.class,
            Legend.class,
            Note.class,
            Passage.class,
            Passage.Piece.class,
            Row.class,
            Run.class
        })
@CheckedTemplate(basePath = "reader")
final class Templates {
    private Templates() {}

    static native TemplateInstance article(ArticlePage page, String style);

    static native TemplateInstance diff(ChangesPage page, String style);

    static native TemplateInstance front(FrontPage page, String style);
}

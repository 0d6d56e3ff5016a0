package dev.sourceline.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A CommonMark parser shows the article's text literally. */
@QuarkusTest
class MarkdownArticleTest {
    private Node page;

    @BeforeEach
    void read() {
        page = Parser.builder()
                .build()
                .parse(SpecialCharactersArticle.as(SpecialCharactersArticle.ingest(), "markdown")
                        .asString());
    }

    @Test
    void textIsEscaped() {
        assertThat(shown())
                .contains("# 1 of its cables")
                .contains("<b>steel</b> & *zinc*, [20] tonnes")
                .contains("it holds 😀");
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("markup: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("markup: " + html.getLiteral());
            }

            @Override
            public void visit(Heading heading) {
                assertThat(text(heading)).doesNotContain("of its cables");
            }
        });
    }

    @Test
    void attributionsAreListedBelowTheText() {
        assertThat(shown().substring(shown().indexOf("Who said what")))
                .contains("Anna Brandt")
                .contains("through Reuters")
                .contains("the ferry will stop in May");
    }

    private String shown() {
        return text(page);
    }

    private static String text(Node node) {
        return TextContentRenderer.builder().build().render(node);
    }
}

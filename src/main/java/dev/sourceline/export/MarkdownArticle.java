package dev.sourceline.export;

import dev.sourceline.article.BlockView;
import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.SourceView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article as <a href="https://spec.commonmark.org">CommonMark</a>: its text, followed by its attributions. */
final class MarkdownArticle implements ExportFormat {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown; charset=utf-8; variant=CommonMark";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public byte[] write(ExportedArticle article) {
        List<String> parts = new ArrayList<>();
        article.reading().headline().ifPresent(headline -> parts.add("# " + MarkdownEscaper.line(headline.value())));
        about(article).ifPresent(parts::add);
        article.reading().blocks().stream()
                .map(block -> block(block, ExportedBlocks.words(article, block)))
                .filter(block -> !block.isEmpty())
                .forEach(parts::add);
        attributions(article, parts);
        sources(article, parts);
        return (String.join("\n\n", parts) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> about(ExportedArticle article) {
        var reading = article.reading();
        List<String> about = new ArrayList<>();
        String authors = String.join(", ", article.authors());
        if (!authors.isEmpty()) {
            about.add("By " + MarkdownEscaper.line(authors));
        }
        reading.publisher().ifPresent(publisher -> about.add(MarkdownEscaper.line(publisher.value())));
        article.publishedAt().ifPresent(about::add);
        article.view().url().ifPresent(url -> about.add("<" + url + ">"));
        return Optional.of(String.join(" · ", about)).filter(line -> !line.isEmpty());
    }

    /** Boilerplate and disclosures are left out; the text and the JSON have them. */
    private static String block(BlockView block, String words) {
        return switch (block.kind()) {
            case "dek", "dateline", "paragraph" -> MarkdownEscaper.paragraph(words);
            case "subhead" -> "## " + MarkdownEscaper.line(words);
            case "caption", "credit", "note" -> "> " + MarkdownEscaper.line(words);
            default -> "";
        };
    }

    private static void attributions(ExportedArticle article, List<String> parts) {
        if (!article.reading().attributions().isEmpty()) {
            parts.add("## Who said what");
        }
        for (AttributionView attribution : article.reading().attributions()) {
            parts.add("* **" + MarkdownEscaper.line(AttributionSentence.of(article, attribution)) + "** ("
                    + attribution.style() + type(attribution) + ")\n\n" + "  > "
                    + MarkdownEscaper.line(AttributedWords.joined(attribution)));
        }
    }

    private static void sources(ExportedArticle article, List<String> parts) {
        List<String> lines = article.reading().sources().stream()
                .map(source -> "* " + source(article, source))
                .toList();
        if (!lines.isEmpty()) {
            parts.add("## Sources");
            parts.add(String.join("\n", lines));
        }
    }

    private static String source(ExportedArticle article, SourceView source) {
        String description = source.description()
                .map(words -> ", " + MarkdownEscaper.line(words))
                .orElse("");
        String named = source.named() ? "" : ", not named";
        return "[" + MarkdownEscaper.line(source.name()) + "](<" + article.address(source) + ">)" + description + " ("
                + source.kind() + named + ")";
    }

    private static String type(AttributionView attribution) {
        return attribution.type().equals("assertion") ? "" : ", " + attribution.type();
    }
}

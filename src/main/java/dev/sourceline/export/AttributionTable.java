package dev.sourceline.export;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.HopView;
import dev.sourceline.attribution.QuoteView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.engine.text.Selector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Attributions as CSV (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>), one row each, for
 * spreadsheets and statistics.
 */
final class AttributionTable implements ExportFormat {
    private static final List<String> COLUMNS = List.of(
            "attribution",
            "article",
            "version",
            "url",
            "publisher",
            "headline",
            "style",
            "type",
            "polarity",
            "source_id",
            "source",
            "source_kind",
            "source_named",
            "source_description",
            "mention",
            "cue",
            "content",
            "start",
            "end",
            "spans",
            "channel",
            "channel_words",
            "relay",
            "hedges",
            "said_at",
            "said_on",
            "confidence");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public byte[] write(ExportedArticle article) {
        StringBuilder table = new StringBuilder();
        append(table, COLUMNS);
        article.reading().attributions().forEach(attribution -> append(table, row(article, attribution)));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(ExportedArticle article, AttributionView attribution) {
        var view = article.view();
        Optional<SourceView> source = article.source(attribution.source());
        return List.of(
                text(attribution.id()),
                view.id().toString(),
                Integer.toString(view.version()),
                text(view.url()),
                text(article.reading().publisher().map(publisher -> publisher.value())),
                text(article.reading().headline().map(headline -> headline.value())),
                attribution.style(),
                attribution.type(),
                attribution.polarity(),
                text(source.flatMap(SourceView::id)),
                text(source.map(SourceView::name)),
                text(source.map(SourceView::kind)),
                text(source.map(SourceView::named)),
                text(source.flatMap(SourceView::description)),
                text(attribution.mention().map(QuoteView::exact)),
                text(attribution.cue().map(QuoteView::exact)),
                AttributedWords.joined(attribution),
                Integer.toString(attribution.contents().getFirst().start()),
                Integer.toString(attribution.contents().getLast().end()),
                spans(attribution),
                attribution.channel().kind(),
                text(attribution.channel().exact()),
                relay(article, attribution),
                String.join("; ", attribution.hedges()),
                text(attribution.saidAt().map(said -> said.stated())),
                text(attribution.saidAt().flatMap(said -> said.resolved())),
                Double.toString(attribution.confidence()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String spans(AttributionView attribution) {
        return attribution.contents().stream()
                .map((Selector content) -> content.start() + "-" + content.end())
                .collect(Collectors.joining(" "));
    }

    /** The relay chain, {@code A White House official > Reuters > The Daily}; an unnamed hop is a question mark. */
    private static String relay(ExportedArticle article, AttributionView attribution) {
        return attribution.relay().stream()
                .map(HopView::source)
                .map(article::source)
                .map(source -> source.map(SourceView::name).orElse("?"))
                .collect(Collectors.joining(" > "));
    }

    private static void append(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(AttributionTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        return '"' + escapeFormula(value).replace("\"", "\"\"") + '"';
    }

    /**
     * Prevents formula injection: a spreadsheet runs a cell that begins like a formula, and shows it as text after
     * an apostrophe.
     */
    private static String escapeFormula(String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (value.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠' -> "'" + value;
            default -> value;
        };
    }
}

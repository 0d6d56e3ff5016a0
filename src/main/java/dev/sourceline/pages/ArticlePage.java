package dev.sourceline.pages;

import dev.sourceline.article.BlockView;
import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.export.ExportedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The data of the HTML page of an article, as its template reads it. */
record ArticlePage(
        String language,
        String title,
        List<StyledRun> headline,
        List<MarginNote> headlineNotes,
        String by,
        List<String> facts,
        Optional<String> url,
        String address,
        int version,
        List<BlockRow> rows,
        List<SourceLegend> sources,
        int statements) {
    public boolean hasSetAside() {
        return rows.stream().anyMatch(BlockRow::isSetAside);
    }

    /** The address of the comparison with the previous version; empty for the first version. */
    public Optional<String> changes() {
        return Optional.of(address + "/diff?from=" + (version - 1) + "&to=" + version + "&format=html")
                .filter(_ -> version > 1);
    }

    static ArticlePage of(ExportedArticle article) {
        return new Composer(article).page();
    }

    /** Builds the page of one article. */
    private static final class Composer {
        private final ExportedArticle article;
        private final List<AttributionView> attributions;
        private final SourceColours colours;
        private final TextHighlighter highlighter;
        private final Set<String> describedSources = new HashSet<>();

        Composer(ExportedArticle article) {
            this.article = article;
            this.attributions = article.reading().attributions();
            this.colours = new SourceColours(attributions);
            this.highlighter = new TextHighlighter(article, colours);
        }

        ArticlePage page() {
            var reading = article.reading();
            var headline = reading.headline();
            return new ArticlePage(
                    reading.language().orElse("en"),
                    headline.map(found -> found.value()).orElse("Untitled article"),
                    headline.map(found -> highlighter.runs(found.start(), found.end()))
                            .orElse(List.of()),
                    headline.map(found -> notes(found.start(), found.end())).orElse(List.of()),
                    String.join(", ", article.authors()),
                    facts(),
                    article.view().url(),
                    "/v1/articles/" + article.view().id(),
                    article.view().version(),
                    rows(),
                    sources(),
                    attributions.size());
        }

        private List<String> facts() {
            var reading = article.reading();
            List<String> facts = new ArrayList<>();
            reading.publisher().ifPresent(stated -> facts.add(stated.value()));
            reading.publishedAt().ifPresent(stated -> facts.add(DateLabels.of(stated.value())));
            facts.add(reading.words() + " words");
            facts.add(Math.max(1, Math.round(reading.readingSeconds() / 60f)) + " min");
            return facts;
        }

        private List<BlockRow> rows() {
            List<BlockRow> rows = new ArrayList<>();
            for (BlockView block : article.reading().blocks()) {
                if (!isInHeader(block)) {
                    rows.add(new BlockRow(
                            block.kind(),
                            highlighter.runs(block.start(), block.end()),
                            notes(block.start(), block.end()),
                            block.reason()));
                }
            }
            return rows;
        }

        /** The notes of a block or headline: those whose attributed words begin within the given offsets. */
        private List<MarginNote> notes(int start, int end) {
            List<MarginNote> notes = new ArrayList<>();
            for (int i = 0; i < attributions.size(); i++) {
                AttributionView attribution = attributions.get(i);
                int contentStart = attribution.contents().getFirst().start();
                if (start <= contentStart && contentStart < end) {
                    boolean isFirst =
                            attribution.source().filter(describedSources::add).isPresent();
                    notes.add(MarginNote.of(article, attribution, i + 1, colours.ofAttribution(i + 1), isFirst));
                }
            }
            return notes;
        }

        private boolean isInHeader(BlockView block) {
            var reading = article.reading();
            return switch (block.kind()) {
                case "headline" ->
                    reading.headline()
                            .filter(line -> line.start() == block.start())
                            .isPresent();
                case "byline" -> !reading.authors().isEmpty();
                default -> false;
            };
        }

        private List<SourceLegend> sources() {
            Map<String, Integer> statements = new HashMap<>();
            Map<String, Integer> relayed = new HashMap<>();
            for (AttributionView attribution : attributions) {
                attribution.source().ifPresent(key -> statements.merge(key, 1, Integer::sum));
                for (Optional<SourceView> relay : article.relays(attribution)) {
                    relay.ifPresent(source -> relayed.merge(source.key(), 1, Integer::sum));
                }
            }
            return article.reading().sources().stream()
                    .map(source -> new SourceLegend(
                            colours.of(source),
                            source.name(),
                            source.kind(),
                            source.named(),
                            source.description(),
                            statements.getOrDefault(source.key(), 0),
                            relayed.getOrDefault(source.key(), 0)))
                    .toList();
        }
    }
}

package dev.sourceline.pages;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.HopView;
import dev.sourceline.attribution.SaidAtView;
import dev.sourceline.attribution.SourceView;
import dev.sourceline.export.AttributionSentence;
import dev.sourceline.export.ExportedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The margin note of an attribution.
 *
 * @param facts style, channel, time and hedges, as short labels
 * @param relayChain the names of the chain from the source to the reader; empty where nobody relayed the words
 */
record MarginNote(
        int number,
        String colour,
        String who,
        Optional<String> description,
        List<String> facts,
        List<String> relayChain) {
    private static final String NOBODY = "not named";

    static MarginNote of(
            ExportedArticle article, AttributionView attribution, int number, String colour, boolean isFirst) {
        Optional<SourceView> source = article.source(attribution.source());
        return new MarginNote(
                number,
                colour,
                source.map(SourceView::name).orElse("Nobody named"),
                source.flatMap(SourceView::description).filter(_ -> isFirst),
                facts(attribution),
                relayChain(article, attribution));
    }

    private static List<String> facts(AttributionView attribution) {
        List<String> facts = new ArrayList<>();
        facts.add(style(attribution));
        type(attribution).ifPresent(facts::add);
        AttributionSentence.channel(attribution).ifPresent(facts::add);
        attribution.saidAt().map(MarginNote::time).ifPresent(facts::add);
        attribution.hedges().forEach(hedge -> facts.add("“" + hedge + "”"));
        return facts;
    }

    private static String style(AttributionView attribution) {
        return switch (attribution.style()) {
            case "direct" -> "quoted";
            case "mixed" -> "partly quoted";
            default -> "paraphrased";
        };
    }

    /** A wish or a plan is no words that somebody said. */
    private static Optional<String> type(AttributionView attribution) {
        if (attribution.polarity().equals("negated")) {
            return Optional.of("not said");
        }
        return switch (attribution.type()) {
            case "belief" -> Optional.of("believed");
            case "fact" -> Optional.of("known");
            case "eventuality" -> Optional.of("wished or planned");
            case "question" -> Optional.of("asked");
            default -> Optional.empty();
        };
    }

    private static String time(SaidAtView saidAt) {
        return saidAt.stated()
                + saidAt.resolved().map(day -> " (" + DateLabels.of(day) + ")").orElse("");
    }

    private static List<String> relayChain(ExportedArticle article, AttributionView attribution) {
        if (article.relays(attribution).isEmpty()) {
            return List.of();
        }
        return attribution.relay().stream()
                .map(HopView::source)
                .map(key -> article.source(key).map(SourceView::name).orElse(NOBODY))
                .toList();
    }
}

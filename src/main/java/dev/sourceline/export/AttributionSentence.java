package dev.sourceline.export;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.attribution.SourceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A short English description of an attribution. */
public final class AttributionSentence {
    private AttributionSentence() {}

    /** The source, its hedges, channel and relays: {@code A White House official, reportedly, through Reuters}. */
    public static String of(ExportedArticle article, AttributionView attribution) {
        List<String> parts = new ArrayList<>();
        parts.add(article.source(attribution.source()).map(SourceView::name).orElse("Somebody who is not named"));
        parts.addAll(attribution.hedges());
        channel(attribution).ifPresent(parts::add);
        article.relays(attribution).forEach(relay -> parts.add("through " + name(relay)));
        return String.join(", ", parts);
    }

    /** The channel in words, such as {@code in an interview}; empty where it is unknown. */
    public static Optional<String> channel(AttributionView attribution) {
        return switch (attribution.channel().kind()) {
            case "speech" -> Optional.of("in a speech");
            case "interview" -> Optional.of("in an interview");
            case "statement" -> Optional.of("in a statement");
            case "written_communication" -> Optional.of("in writing");
            case "press_report" -> Optional.of("in a press report");
            case "social_post" -> Optional.of("in a social media post");
            case "published_work" -> Optional.of("in a published work");
            case "document" -> Optional.of("in a document");
            case "lawsuit" -> Optional.of("in court papers");
            case "vote_poll" -> Optional.of("in a vote or poll");
            case "price_signal" -> Optional.of("by a price");
            case "data_analysis" -> Optional.of("by an analysis of data");
            case "declined_comment" -> Optional.of("declining to comment");
            default -> Optional.empty();
        };
    }

    static String name(Optional<SourceView> relay) {
        return relay.map(SourceView::name).orElse("somebody who is not named");
    }
}

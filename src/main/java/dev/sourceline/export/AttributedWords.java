package dev.sourceline.export;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.engine.text.Selector;
import java.util.stream.Collectors;

/** The attributed words of an attribution as one string. */
final class AttributedWords {
    private AttributedWords() {}

    /** Joins the spans with an ellipsis in brackets where the article interrupts the words. */
    static String joined(AttributionView attribution) {
        return attribution.contents().stream().map(Selector::exact).collect(Collectors.joining(" […] "));
    }
}

package dev.sourceline.export;

import dev.sourceline.attribution.AttributionView;
import dev.sourceline.engine.text.Selector;
import java.util.stream.Collectors;

/** The words of an attribution in one piece. */
final class AttributedWords {
    private AttributedWords() {}

    /** With an ellipsis in brackets where the article interrupts them. */
    static String joined(AttributionView attribution) {
        return attribution.contents().stream().map(Selector::exact).collect(Collectors.joining(" […] "));
    }
}

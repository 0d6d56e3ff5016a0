package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the speaker whose content contains a given span. */
final class QuotedSpeeches {
    /** The maximum number of preceding contents that are checked for one that contains the span. */
    private static final int DEPTH = 16;

    private final List<Speech> speeches = new ArrayList<>();

    QuotedSpeeches(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            for (Span content : mentions.get(i).contents()) {
                speeches.add(new Speech(content, i));
            }
        }
        speeches.sort(Comparator.comparing(Speech::span));
    }

    /** The index of the mention with the innermost content around {@code span}, or -1. */
    int around(Span span) {
        int low = 0;
        int high = speeches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (speeches.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= Math.max(0, low - DEPTH); i--) {
            if (speeches.get(i).span().contains(span)) {
                return speeches.get(i).mention();
            }
        }
        return -1;
    }

    private record Speech(Span span, int mention) {}
}

package dev.sourceline.engine.reference;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whose words stand where. */
final class QuotedSpeeches {
    /** Speeches begun before a place that are looked at for one that still goes on there. */
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

    /** The mention whose speaker's words contain {@code span}, the innermost of them, or -1. */
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

package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The occurrences of a string in a text as whole words: {@code he} does not occur in {@code the}. */
record Occurrences(String text, List<Span> spans) {

    static Occurrences of(String words, String text) {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            var span = new Span(at, at + words.length());
            if (isBorder(text, span.start()) && isBorder(text, span.end())) {
                spans.add(span);
            }
        }
        return new Occurrences(text, spans);
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    Optional<Span> number(int number) {
        return number < 1 || number > spans.size() ? Optional.empty() : Optional.of(spans.get(number - 1));
    }

    Optional<Span> firstFrom(int position) {
        return spans.stream().filter(span -> span.start() >= position).findFirst();
    }

    Optional<Span> first() {
        return firstFrom(0);
    }

    /**
     * The occurrence nearest to the content: outside it in one of its paragraphs, else in its paragraphs, else anywhere.
     */
    Optional<Span> nearest(List<Span> content) {
        List<Span> near = spans.stream()
                .filter(span -> content.stream().anyMatch(part -> sameParagraph(part, span)))
                .toList();
        List<Span> outside = near.stream()
                .filter(span -> content.stream().noneMatch(part -> part.contains(span)))
                .toList();
        List<Span> best = !outside.isEmpty() ? outside : !near.isEmpty() ? near : spans;
        return best.stream().min(Comparator.comparingInt(span -> distance(content, span)));
    }

    private boolean sameParagraph(Span part, Span span) {
        int from = Math.min(part.start(), span.start());
        int to = Math.max(part.end(), span.end());
        return !text.substring(from, to).contains("\n");
    }

    private static int distance(List<Span> content, Span span) {
        return content.stream()
                .mapToInt(part -> Math.max(0, Math.max(part.start() - span.end(), span.start() - part.end())))
                .min()
                .orElseThrow();
    }
}

package dev.sourceline.search;

import dev.sourceline.engine.text.CodePoints;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A piece of text that contains matches, with context.
 *
 * @param start the offset of {@code exact}, in code points
 * @param before the text before it: shown, not searched
 * @param after the text after it: shown, not searched
 */
record Snippet(int start, String before, String exact, String after) {
    /** The words of {@code exact}, in lower case. */
    Stream<String> words() {
        return Words.of(exact, new Span(0, exact.length())).stream()
                .filter(word -> !word.isSign())
                .map(Word::lower);
    }

    /** The first places of matching words, at most {@code limit}; adjacent matches are one place. */
    List<Highlight> highlights(String in, Set<String> matchingWords, int limit) {
        List<Highlight> highlights = new ArrayList<>();
        String text = before + exact + after;
        CodePoints codePoints = CodePoints.of(text);
        int offset = start - before.codePointCount(0, before.length());
        for (Span span : spans(text, matchingWords, limit)) {
            highlights.add(Highlight.of(in, Selector.of(text, codePoints, span), offset));
        }
        return highlights;
    }

    private List<Span> spans(String text, Set<String> matchingWords, int limit) {
        List<Span> spans = new ArrayList<>();
        boolean isPreviousMatch = false;
        for (Word word : Words.of(text, new Span(before.length(), before.length() + exact.length()))) {
            boolean isMatch = matchingWords.contains(word.lower());
            if (isMatch && isPreviousMatch) {
                spans.add(new Span(spans.removeLast().start(), word.end()));
            } else if (isMatch) {
                if (spans.size() == limit) {
                    break;
                }
                spans.add(word.span());
            }
            isPreviousMatch = isMatch;
        }
        return spans;
    }
}

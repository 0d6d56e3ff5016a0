package dev.sourceline.benchmark;

import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text as the protocol counts them: runs of letters, digits and underscores. A set of words is the set of their
 * start offsets.
 */
record Words(String text) {
    private static final Set<String> STOP =
            Set.of(("the a an of in on at for to and or by with from as his her its their my our your"
                            + " this that these those who which mr mrs ms dr sen rep gov president former then")
                    .split(" "));

    List<Span> in(Span span) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i < span.end(); i += Character.charCount(text.codePointAt(i))) {
            if (isWordCharacter(text.codePointAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(new Span(start, span.end()));
        }
        return words;
    }

    List<Span> in(Collection<Span> spans) {
        return spans.stream().sorted().flatMap(span -> in(span).stream()).toList();
    }

    Set<Integer> starts(Collection<Span> spans) {
        Set<Integer> starts = new HashSet<>();
        in(spans).forEach(word -> starts.add(word.start()));
        return starts;
    }

    /** The same without a leading "that", which annotators do not treat consistently. */
    Set<Integer> startsAfterThat(Collection<Span> spans) {
        List<Span> words = in(spans);
        boolean that = words.size() > 1 && lower(words.getFirst()).equals("that");
        Set<Integer> starts = starts(spans);
        if (that) {
            starts.remove(words.getFirst().start());
        }
        return starts;
    }

    List<String> lower(Collection<Span> spans) {
        return in(spans).stream().map(this::lower).toList();
    }

    String lower(Span word) {
        return word.in(text).toLowerCase(Locale.ROOT);
    }

    /** The content words, or all words if there is none. */
    List<String> telling(Collection<Span> spans) {
        return telling(lower(spans));
    }

    static List<String> telling(List<String> words) {
        List<String> telling = words.stream().filter(word -> !isStop(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    static List<String> lower(String phrase) {
        return new Words(phrase).lower(List.of(new Span(0, phrase.length())));
    }

    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    static boolean isWordCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == '_';
        };
    }
}

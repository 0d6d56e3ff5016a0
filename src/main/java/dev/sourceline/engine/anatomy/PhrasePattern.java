package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Days;
import dev.sourceline.engine.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern of words, as lexicon files write it: {@code this story/article was? updated}. A slash separates alternatives,
 * {@code ?} makes a word optional, {@code …} matches up to eight words, {@code NUMBER} a word that starts with a digit,
 * {@code WEEKDAY} and {@code MONTH} one of these, {@code $} the end of the line.
 */
record PhrasePattern(List<Slot> slots) {
    private static final int LONGEST_GAP = 8;
    private static final int NO_MATCH = -1;

    sealed interface Slot {
        record Choice(Set<String> words, boolean optional) implements Slot {}

        record Gap() implements Slot {}

        record Digits() implements Slot {}

        record Weekday() implements Slot {}

        record Month() implements Slot {}

        record End() implements Slot {}
    }

    static PhrasePattern of(String written) {
        List<Slot> slots = new ArrayList<>();
        for (String slot : written.split(" ", -1)) {
            slots.add(slot(slot));
        }
        return new PhrasePattern(List.copyOf(slots));
    }

    private static Slot slot(String written) {
        return switch (written) {
            case "…" -> new Slot.Gap();
            case "NUMBER" -> new Slot.Digits();
            case "WEEKDAY" -> new Slot.Weekday();
            case "MONTH" -> new Slot.Month();
            case "$" -> new Slot.End();
            default -> {
                boolean optional = written.length() > 1 && written.endsWith("?");
                String words = optional ? written.substring(0, written.length() - 1) : written;
                yield new Slot.Choice(Set.copyOf(List.of(words.split("/", -1))), optional);
            }
        };
    }

    /** The word after the match that starts at word {@code at}; negative where there is none. */
    int endAt(List<Word> words, int at) {
        return match(words, at, 0);
    }

    private int match(List<Word> words, int at, int slot) {
        if (slot == slots.size()) {
            return at;
        }
        boolean more = at < words.size();
        return switch (slots.get(slot)) {
            case Slot.Choice choice -> {
                int end = more && choice.words().contains(words.get(at).lower())
                        ? match(words, at + 1, slot + 1)
                        : NO_MATCH;
                yield end < 0 && choice.optional() ? match(words, at, slot + 1) : end;
            }
            case Slot.Gap _ -> {
                int end = NO_MATCH;
                for (int skip = 0; skip <= LONGEST_GAP && at + skip <= words.size() && end < 0; skip++) {
                    end = match(words, at + skip, slot + 1);
                }
                yield end;
            }
            case Slot.Digits _ ->
                more && Character.isDigit(words.get(at).lower().charAt(0)) ? match(words, at + 1, slot + 1) : NO_MATCH;
            case Slot.Weekday _ ->
                more && Days.weekday(words.get(at)).isPresent() ? match(words, at + 1, slot + 1) : NO_MATCH;
            case Slot.Month _ -> more && Days.isMonth(words.get(at)) ? match(words, at + 1, slot + 1) : NO_MATCH;
            case Slot.End _ -> more ? NO_MATCH : match(words, at, slot + 1);
        };
    }
}

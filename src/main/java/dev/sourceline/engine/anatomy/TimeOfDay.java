package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Word;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A time of day as news writes it: {@code 10:30 a.m.}, {@code 3pm}, {@code 15.15 Uhr}, {@code 1530}, {@code noon}.
 *
 * @param next the word after it
 */
record TimeOfDay(LocalTime time, int next) {
    private static final int WHOLE_DAY = 24;

    static Optional<TimeOfDay> at(List<Word> words, int i) {
        Word first = words.get(i);
        if (first.is("noon")) {
            return Optional.of(new TimeOfDay(LocalTime.NOON, i + 1));
        }
        if (first.is("midnight")) {
            return Optional.of(new TimeOfDay(LocalTime.MIDNIGHT, i + 1));
        }
        if (!Character.isDigit(first.lower().charAt(0))) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(first.lower());
        int next = i + 1;
        while (next + 1 < words.size() && words.get(next).is(":") && digits.length() < 9) {
            digits.append(':').append(words.get(next + 1).lower());
            next += 2;
        }
        String half = half(digits);
        if (half.isEmpty() && next < words.size()) {
            half = half(new StringBuilder(words.get(next).lower()));
            next += half.isEmpty() ? 0 : 1;
            next += next < words.size() && !half.isEmpty() && words.get(next).is(".") ? 1 : 0;
        }
        if (next < words.size() && (words.get(next).is("uhr") || words.get(next).is("hours"))) {
            next++;
        }
        int behind = next;
        return time(digits.toString().replace('.', ':'), half).map(time -> new TimeOfDay(time, behind));
    }

    /** Strips {@code am} or {@code pm} from the end of {@code word}; returns its first letter, or nothing. */
    private static String half(StringBuilder word) {
        for (String half : List.of("a.m", "p.m", "am", "pm")) {
            if (word.toString().endsWith(half)) {
                word.setLength(word.length() - half.length());
                return half.substring(0, 1);
            }
        }
        return "";
    }

    private static Optional<LocalTime> time(String digits, String half) {
        String[] parts = digits.split(":", -1);
        boolean military = parts.length == 1 && digits.length() == 4 && half.isEmpty();
        if (parts.length > 3 || (parts.length == 1 && half.isEmpty() && !military)) {
            return Optional.empty();
        }
        int hour = military ? number(digits.substring(0, 2)) : number(parts[0]);
        int minute = military ? number(digits.substring(2)) : parts.length > 1 ? number(parts[1]) : 0;
        int second = parts.length > 2 ? number(parts[2]) : 0;
        if (!half.isEmpty()) {
            hour = hour < 1 || hour > 12 ? WHOLE_DAY : hour % 12 + (half.equals("p") ? 12 : 0);
        }
        return hour >= WHOLE_DAY || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second));
    }

    /** The value of one or two digits; for anything else a number that is no valid hour or minute. */
    private static int number(String digits) {
        boolean fits =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return fits ? Integer.parseInt(digits) : 99;
    }
}

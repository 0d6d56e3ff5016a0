package dev.sourceline.engine.text;

import dev.sourceline.engine.text.Days.NumberOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day and a month, with or without a year, as written in a text.
 *
 * @param year 0 where the text gives none
 * @param end the position after the last character
 */
record CalendarDay(int year, int month, int day, int end) {
    private static final Map<String, Integer> MONTHS = numbered("months.txt");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> BETWEEN = Set.of(".", ",", "of", "de", "del", "do");

    /** Maps each word of a lexicon file to the number of its line. */
    static Map<String, Integer> numbered(String file) {
        Map<String, Integer> numbers = new HashMap<>();
        int number = 0;
        for (String line : Lexicon.entries(file)) {
            number++;
            for (String word : line.split(" ", -1)) {
                numbers.put(word, number);
            }
        }
        return Map.copyOf(numbers);
    }

    static Optional<CalendarDay> at(List<Word> words, int i, NumberOrder order) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        String first = words.get(i).lower();
        if (month(words.get(i)) > 0) {
            return monthThenDay(words, i);
        }
        if (!Character.isDigit(first.charAt(0))) {
            return Optional.empty();
        }
        if (first.length() >= 10 && first.charAt(4) == '-') {
            return iso(words.get(i));
        }
        if (first.indexOf('.') > 0) {
            return dotted(words.get(i));
        }
        return isSlash(words, i + 1) && isSlash(words, i + 3) ? slashed(words, i, order) : dayThenMonth(words, i);
    }

    /** The date, if the text gives the year. */
    Optional<LocalDate> inItsYear() {
        return year == 0 ? Optional.empty() : date(year);
    }

    Optional<LocalDate> onOrBefore(LocalDate basis) {
        return year != 0
                ? inItsYear()
                : date(basis.getYear())
                        .flatMap(date -> date.isAfter(basis) ? date(basis.getYear() - 1) : Optional.of(date));
    }

    private Optional<LocalDate> date(int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarDay> monthThenDay(List<Word> words, int i) {
        int at = skipBetween(words, i + 1);
        int day = at < words.size() ? dayNumber(words.get(at).lower()) : 0;
        return day == 0 ? Optional.empty() : withYear(words, at, month(words.get(i)), day);
    }

    private static Optional<CalendarDay> dayThenMonth(List<Word> words, int i) {
        int day = dayNumber(words.get(i).lower());
        int at = skipBetween(words, i + 1);
        if (day == 0 || at >= words.size() || month(words.get(at)) == 0) {
            return Optional.empty();
        }
        return withYear(words, at, month(words.get(at)), day);
    }

    private static Optional<CalendarDay> withYear(List<Word> words, int last, int month, int day) {
        int at = skipBetween(words, last + 1);
        int year = at < words.size() ? number(words.get(at).lower()) : 0;
        return year >= 1500 && year <= 2999
                ? Optional.of(new CalendarDay(year, month, day, words.get(at).end()))
                : Optional.of(new CalendarDay(0, month, day, words.get(last).end()));
    }

    /** {@code 1/10/23} */
    private static Optional<CalendarDay> slashed(List<Word> words, int i, NumberOrder order) {
        int first = number(words.get(i).lower());
        int second = number(words.get(i + 2).lower());
        int year = fullYear(words.get(i + 4).lower());
        int end = words.get(i + 4).end();
        boolean monthLeads = switch (order) {
            case MONTH_FIRST -> true;
            case DAY_FIRST -> false;
            case UNKNOWN -> second > 12 || first == second;
        };
        boolean told = order != NumberOrder.UNKNOWN || monthLeads || first > 12;
        if (!told || year == 0) {
            return Optional.empty();
        }
        return Optional.of(
                monthLeads ? new CalendarDay(year, first, second, end) : new CalendarDay(year, second, first, end));
    }

    /** {@code 10.1.2023}: with dots the day leads. */
    private static Optional<CalendarDay> dotted(Word word) {
        String[] parts = word.lower().split("\\.", 4);
        return parts.length != 3 || fullYear(parts[2]) == 0
                ? Optional.empty()
                : Optional.of(new CalendarDay(fullYear(parts[2]), number(parts[1]), number(parts[0]), word.end()));
    }

    private static Optional<CalendarDay> iso(Word word) {
        String date = word.lower().substring(0, 10);
        int year = number(date.substring(0, 4));
        return year == 0 || date.charAt(7) != '-'
                ? Optional.empty()
                : Optional.of(new CalendarDay(
                        year, number(date.substring(5, 7)), number(date.substring(8)), word.start() + 10));
    }

    /** The number of the month; 0 for any other word. */
    static int month(Word word) {
        return MONTHS.getOrDefault(word.lower(), 0);
    }

    private static int skipBetween(List<Word> words, int from) {
        int at = from;
        while (at < words.size()
                && at < from + 2
                && BETWEEN.contains(words.get(at).lower())) {
            at++;
        }
        return at;
    }

    private static boolean isSlash(List<Word> words, int i) {
        return i + 1 < words.size() && words.get(i).is("/");
    }

    private static int dayNumber(String word) {
        String digits = word.length() > 2 && ORDINALS.contains(word.substring(word.length() - 2))
                ? word.substring(0, word.length() - 2)
                : word;
        int day = digits.length() <= 2 ? number(digits) : 0;
        return day <= 31 ? day : 0;
    }

    private static int fullYear(String word) {
        int year = number(word);
        return switch (word.length()) {
            case 2 -> 2000 + year;
            case 4 -> year;
            default -> 0;
        };
    }

    /** The value of a number of at most four digits; else 0. */
    private static int number(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}

package dev.sourceline.engine.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads dates as news writes them: {@code January 6, 2023}, {@code on Sunday}, {@code yesterday}. */
public final class Days {
    private static final Map<String, Integer> WEEKDAYS = CalendarDay.numbered("weekdays.txt");
    private static final Set<String> TODAY = Set.of("today", "tonight", "morning", "afternoon", "evening");
    private static final Set<String> LATER_OR_VAGUE = Set.of(
            "next", "week", "weeks", "ago", "every", "each", "coming", "month", "until", "before", "after", "days");

    private Days() {}

    /** The order of day and month in an all-numeric date; it depends on the country. */
    public enum NumberOrder {
        MONTH_FIRST,
        DAY_FIRST,
        UNKNOWN
    }

    /**
     * A complete date with its year, as written in the text.
     *
     * @param span from the weekday, if there is one, to the year
     */
    public record Written(LocalDate day, Span span) {}

    /**
     * The first complete date inside {@code within}.
     *
     * @param order the order in dates such as {@code 1/10/23}; a date that is ambiguous without it is skipped
     */
    public static Optional<Written> find(String text, Span within, NumberOrder order) {
        List<Word> words = Words.of(text, within);
        for (int i = 0; i < words.size(); i++) {
            Optional<Written> found = at(words, i, order);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The complete date that starts at word {@code i}. */
    public static Optional<Written> at(List<Word> words, int i, NumberOrder order) {
        int from = i;
        if (weekday(words.get(i)).isPresent()) {
            from++;
            while (from < words.size()
                    && (words.get(from).is(",") || words.get(from).is("."))) {
                from++;
            }
        }
        int start = words.get(i).start();
        return CalendarDay.at(words, from, order)
                .flatMap(day -> day.inItsYear().map(date -> new Written(date, new Span(start, day.end()))));
    }

    /**
     * The day that {@code stated} means in a text written on the day {@code basis}: a weekday is the last one on or before it, and
     * so is a date without a year. Empty for periods such as {@code last week}.
     */
    public static Optional<LocalDate> resolve(String stated, LocalDate basis) {
        List<Word> words = Words.of(stated, new Span(0, stated.length()));
        if (words.stream().anyMatch(word -> LATER_OR_VAGUE.contains(word.lower()))) {
            return Optional.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<LocalDate> date =
                    CalendarDay.at(words, i, NumberOrder.UNKNOWN).flatMap(day -> day.onOrBefore(basis));
            if (date.isPresent()) {
                return date;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean before = i > 0 && words.get(i - 1).is("last");
            Optional<DayOfWeek> weekday = weekday(word);
            if (weekday.isPresent()) {
                return weekday.map(day -> before
                        ? basis.with(TemporalAdjusters.previous(day))
                        : basis.with(TemporalAdjusters.previousOrSame(day)));
            }
            if (word.is("yesterday") || (before && word.is("night"))) {
                return Optional.of(basis.minusDays(1));
            }
            if (TODAY.contains(word.lower())) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }

    /** The weekday that {@code word} names, {@code Sat} and {@code Tues} included. */
    public static Optional<DayOfWeek> weekday(Word word) {
        return Optional.ofNullable(WEEKDAYS.get(word.lower())).map(DayOfWeek::of);
    }

    /** Whether {@code word} names a month, {@code Sept} included. */
    public static boolean isMonth(Word word) {
        return CalendarDay.month(word) > 0;
    }
}

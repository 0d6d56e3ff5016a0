package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Days;
import dev.sourceline.engine.text.Days.NumberOrder;
import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A date, with or without a time, that a line states: {@code 1/10/23, 10:30 a.m. ET}.
 *
 * @param day a complete date
 * @param instant present only if day, time and time zone are stated
 * @param span from the first to the last word of it
 */
record StatedMoment(Days.Written day, Optional<OffsetDateTime> instant, Span span) {
    private static final int LONGEST = 80;
    private static final Set<String> AMERICAN_ZONES = Set.of(
            "et",
            "eastern",
            "ct",
            "central",
            "mt",
            "mountain",
            "pt",
            "pacific",
            "est",
            "edt",
            "cst",
            "cdt",
            "mst",
            "mdt",
            "pst",
            "pdt");

    private record Time(TimeOfDay time, ZoneId zone, Span span) {}

    /** The moment that the first words of {@code within} state. */
    static Optional<StatedMoment> find(String text, Span within) {
        List<Word> words = Words.of(text, within, LONGEST);
        NumberOrder order = words.stream().anyMatch(word -> AMERICAN_ZONES.contains(word.lower()))
                ? NumberOrder.MONTH_FIRST
                : NumberOrder.UNKNOWN;
        for (int i = 0; i < words.size(); i++) {
            Optional<Days.Written> day = Days.at(words, i, order);
            if (day.isPresent()) {
                return Optional.of(with(text, words, day.get()));
            }
        }
        return Optional.empty();
    }

    private static StatedMoment with(String text, List<Word> words, Days.Written day) {
        for (int i = 0; i < words.size(); i++) {
            Optional<Time> found = timeAt(text, words, i, day.span());
            if (found.isPresent()) {
                Time time = found.get();
                OffsetDateTime instant = ZonedDateTime.of(day.day(), time.time().time(), time.zone())
                        .toOffsetDateTime();
                Span span = new Span(
                        Math.min(day.span().start(), time.span().start()),
                        Math.max(day.span().end(), time.span().end()));
                return new StatedMoment(day, Optional.of(instant), span);
            }
        }
        return new StatedMoment(day, Optional.empty(), day.span());
    }

    private static Optional<Time> timeAt(String text, List<Word> words, int i, Span day) {
        Word word = words.get(i);
        if (word.start() < day.end() && word.end() > day.end()) {
            return isoTime(text, day);
        }
        if (day.overlaps(word.span())) {
            return Optional.empty();
        }
        return TimeOfDay.at(words, i)
                .flatMap(time -> TimeZoneName.at(text, words, time.next())
                        .map(zone -> new Time(
                                time,
                                zone,
                                new Span(word.start(), words.get(time.next()).end()))));
    }

    /** {@code T10:30:00-05:00} after the day. */
    private static Optional<Time> isoTime(String text, Span day) {
        int start = day.end() + 1;
        int end = start;
        while (end < text.length() && end < start + 8 && "0123456789:".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        List<Word> clock = Words.of(text, new Span(start, end));
        int fraction = end;
        while (fraction < text.length() && ".0123456789".indexOf(text.charAt(fraction)) >= 0) {
            fraction++;
        }
        Span span = new Span(start, fraction);
        return clock.isEmpty()
                ? Optional.empty()
                : TimeZoneName.offset(text, fraction)
                        .flatMap(zone -> TimeOfDay.at(clock, 0).map(time -> new Time(time, zone, span)));
    }
}

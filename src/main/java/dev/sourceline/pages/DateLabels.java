package dev.sourceline.pages;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as the pages show them: {@code 12 January 2026}. */
final class DateLabels {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DateLabels() {}

    static String of(TemporalAccessor time) {
        return DAY.format(time);
    }
}

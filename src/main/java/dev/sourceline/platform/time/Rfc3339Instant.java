package dev.sourceline.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an instant as RFC 3339 writes it, and as widespread clients do: {@code 2026-01-31T12:00:00+0100}, without seconds, with
 * a space for the T, in small letters. A date alone is the beginning of that day in UTC.
 */
public final class Rfc3339Instant {
    public static final String DESCRIPTION = "an RFC 3339 instant such as 2026-01-31T12:00:00Z, or a date";

    // A plus sign that was not escaped in a query arrives as a space.
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?([Zz]|[-+ ]?\\d{2}(?::?\\d{2})?))?");

    private Rfc3339Instant() {}

    /**
     * Reads it.
     *
     * @throws DateTimeException where it is no instant of the years 1 to 9999
     */
    public static Instant parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new DateTimeException("not " + DESCRIPTION);
        }
        LocalDate day = LocalDate.parse(parts.group(1));
        Instant instant = parts.group(2) == null
                ? day.atStartOfDay(ZoneOffset.UTC).toInstant()
                : day.atTime(LocalTime.parse(parts.group(2))).toInstant(offset(parts.group(3)));
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999) {
            throw new DateTimeException("not a year of four digits");
        }
        return instant;
    }

    private static ZoneOffset offset(String written) {
        if (written.equalsIgnoreCase("z")) {
            return ZoneOffset.UTC;
        }
        String sign = written.startsWith("-") ? "-" : "+";
        return ZoneOffset.of(sign + written.replaceFirst("[-+ ]", ""));
    }
}

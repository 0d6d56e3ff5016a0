package dev.sourceline.export;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Formats times by RFC 3339: with seconds, and with the offset that the text states. */
final class Rfc3339Times {
    private Rfc3339Times() {}

    static String of(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}

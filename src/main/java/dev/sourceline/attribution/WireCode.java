package dev.sourceline.attribution;

import java.util.Locale;

/** The constants of the engine as they are written on the wire and in the database: {@code press_report}. */
final class WireCode {
    private WireCode() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

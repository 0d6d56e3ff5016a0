package dev.sourceline.attribution;

import java.util.Locale;

/** The codes of the engine's constants in JSON and in the database: {@code press_report}. */
final class WireCode {
    private WireCode() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

package dev.sourceline.search;

import java.util.Locale;

/** What can be found. */
enum HitType {
    ARTICLE,
    ATTRIBUTION,
    SOURCE;

    static HitType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it is written on the wire. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

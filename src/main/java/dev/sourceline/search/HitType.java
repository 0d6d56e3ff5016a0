package dev.sourceline.search;

import java.util.Locale;

/** The types of a search hit. */
enum HitType {
    ARTICLE,
    ATTRIBUTION,
    SOURCE;

    static HitType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code in the API. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.sourceline.comparison;

import java.util.Locale;
import java.util.Optional;

/** What a difference is sent as. */
enum Form {
    JSON,
    HTML;

    /** The one that is named, which is known to be one of these, or the other one. */
    static Form of(Optional<String> name, Form other) {
        return name.map(named -> valueOf(named.toUpperCase(Locale.ROOT))).orElse(other);
    }
}

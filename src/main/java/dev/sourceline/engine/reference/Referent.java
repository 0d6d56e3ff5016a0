package dev.sourceline.engine.reference;

import java.util.Optional;

/**
 * Somebody or something that a text speaks of.
 *
 * @param name the fullest name the text gives, or the words of the first mention where it gives none
 * @param named whether the name is a proper name
 * @param description a role before the name or an apposition behind it
 */
public record Referent(String name, Kind kind, boolean named, Optional<String> description) {
    public enum Kind {
        PERSON,
        ORGANISATION,
        OUTLET,
        GROUP,
        DOCUMENT
    }
}

package dev.sourceline.engine.reference;

import java.util.Optional;

/**
 * A person, organisation, place or document that a text refers to. Immutable and thread-safe.
 *
 * @param name the fullest name in the text, or the words of the first mention where there is no name
 * @param named whether the name is a proper name
 * @param description a role before the name or an apposition after it
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

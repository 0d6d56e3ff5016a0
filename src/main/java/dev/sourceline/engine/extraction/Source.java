package dev.sourceline.engine.extraction;

import dev.sourceline.engine.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A source: the referent of one or more mentions of one text. Immutable and thread-safe.
 *
 * @param key unique within its reading: {@code s1}, {@code s2} … in the order of first mention
 * @param name the fullest name in the text, or the description of an unnamed source
 * @param named whether the name is a proper name
 * @param description a role or an apposition: {@code Ukrainian President}
 * @param mentions its mentions as a source, in reading order, pronouns included
 */
public record Source(
        String key, String name, Kind kind, boolean named, Optional<String> description, List<Span> mentions) {
    public Source {
        mentions = List.copyOf(mentions);
    }

    public enum Kind {
        PERSON,
        ORGANISATION,
        OUTLET,
        GROUP,
        DOCUMENT
    }
}

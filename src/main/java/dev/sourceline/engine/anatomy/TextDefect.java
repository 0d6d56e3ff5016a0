package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;

/**
 * A kind of damage in a text, as encodings and scrapers cause it. Defects are reported and never repaired, so that offsets and
 * quotations refer to the text as given. Immutable and thread-safe.
 *
 * @param first the span of the first occurrence, in UTF-16 units
 * @param count the number of occurrences, at least 1
 */
public record TextDefect(Kind kind, Span first, int count) {
    public enum Kind {
        /** UTF-8 that was decoded as a one-byte encoding: {@code â€œ}, {@code Ã©}. */
        MOJIBAKE,
        /** The character U+FFFD: the original character is lost. */
        REPLACEMENT_CHARACTER,
        /** An undecoded escape of JSON or JavaScript: {@code \}{@code u2019}. */
        UNREAD_ESCAPE,
        /** An escape without its backslash: {@code don}{@code u2019t}. */
        LOST_ESCAPE,
        /** An undecoded HTML character reference, or an HTML tag. */
        HTML,
        /** A control character other than white space. */
        CONTROL_CHARACTER
    }
}

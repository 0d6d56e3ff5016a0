package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;

/**
 * Damage that a text has suffered on its way: it is told and never mended, so that offsets and quotations stay those of the text.
 *
 * @param first where it is met first
 * @param count how often it is met
 */
public record TextDefect(Kind kind, Span first, int count) {
    public enum Kind {
        /** UTF-8 that was read as a one-byte code: {@code â€œ}, {@code Ã©}. */
        MOJIBAKE,
        /** The character U+FFFD: what stood there is lost. */
        REPLACEMENT_CHARACTER,
        /** An escape of JSON or JavaScript that nobody has read: {@code \}{@code u2019}. */
        UNREAD_ESCAPE,
        /** The rest of an escape whose backslash is lost: {@code don}{@code u2019t}. */
        LOST_ESCAPE,
        /** A character reference or a tag of HTML that nobody has read. */
        HTML,
        /** A control character that is no white space. */
        CONTROL_CHARACTER
    }
}

package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Whitespace;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on one line to the reader, wrapped lines put together.
 *
 * @param apart whether a blank line stands before it
 * @param opening its first words: enough to know it by
 * @param wordCount all its words
 * @param cutAs what it is, if it was cut from a line because of that
 */
record TextLine(Span span, boolean apart, List<Word> opening, int wordCount, Optional<BlockKind> cutAs) {
    private static final int OPENING = 40;
    private static final Set<String> BULLETS = Set.of("•", "·", "▪", "●", "◦", "‣", "*", "■", "►", "-", "–", "—");

    static TextLine of(String text, Span span, boolean apart) {
        return new TextLine(span, apart, Words.of(text, span, OPENING), count(text, span), Optional.empty());
    }

    /** A stretch of it, without the white space at the ends. */
    TextLine cut(String text, int start, int end, Optional<BlockKind> kind) {
        Span inner = Whitespace.trim(text, new Span(start, end));
        boolean first = start == span.start();
        return new TextLine(inner, apart && first, Words.of(text, inner, OPENING), count(text, inner), kind);
    }

    private static int count(String text, Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Whitespace.is(c) || c == '—') {
                inside = false;
            } else if (!inside && Character.isLetterOrDigit(c)) {
                inside = true;
                words++;
            }
        }
        return words;
    }

    boolean isBullet() {
        return opening.size() > 1
                && BULLETS.contains(opening.getFirst().lower())
                && !opening.get(1).isSign();
    }

    /** Whether {@link #opening} is all of it. */
    boolean isShort() {
        return opening.size() < OPENING;
    }

    char lastChar(String text) {
        return text.charAt(span.end() - 1);
    }

    /** Whether it closes as a sentence does, quotation marks and brackets behind the full stop included. */
    boolean endsSentence(String text) {
        int at = span.end() - 1;
        while (at > span.start() && "”\"’'»)]*“".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…:;,。".indexOf(text.charAt(at)) >= 0;
    }

    boolean hasQuotationMark(String text) {
        for (int i = span.start(); i < span.end(); i++) {
            if ("\"“”„«»".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

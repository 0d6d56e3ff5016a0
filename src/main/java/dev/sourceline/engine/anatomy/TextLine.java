package dev.sourceline.engine.anatomy;

import dev.sourceline.engine.text.Span;
import dev.sourceline.engine.text.Whitespace;
import dev.sourceline.engine.text.Word;
import dev.sourceline.engine.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line as the reader sees it, with wrapped lines joined.
 *
 * @param apart whether a blank line precedes it
 * @param opening its first words, enough to classify it
 * @param wordCount the number of its words
 * @param cutAs the kind of block it was split off as; empty for a whole line
 */
record TextLine(Span span, boolean apart, List<Word> opening, int wordCount, Optional<BlockKind> cutAs) {
    private static final int OPENING = 40;
    private static final Set<String> BULLETS = Set.of("•", "·", "▪", "●", "◦", "‣", "*", "■", "►", "-", "–", "—");

    static TextLine of(String text, Span span, boolean apart) {
        return new TextLine(span, apart, Words.of(text, span, OPENING), count(text, span), Optional.empty());
    }

    /** A part of this line without white space at its ends. */
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

    /** Whether {@link #opening} is the whole line. */
    boolean isShort() {
        return opening.size() < OPENING;
    }

    char lastChar(String text) {
        return text.charAt(span.end() - 1);
    }

    /** Whether it ends like a sentence; quotation marks and brackets may follow the full stop. */
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

package dev.sourceline.engine.syntax;

import dev.sourceline.engine.syntax.Quotation.Strength;
import dev.sourceline.engine.syntax.Token.Kind;
import dev.sourceline.engine.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, paragraph by paragraph. The style of the marks decides: straight marks alternate, curly marks and
 * guillemets have a side, and {@code „} makes the next {@code “} a closing mark.
 */
final class QuotationFinder {
    private static final int NONE = -1;

    private final String text;
    private final List<Token> tokens;
    private final List<Quotation> found = new ArrayList<>();
    private boolean carriedOver;

    /** @param tokens the tokens of the whole text; those that prove to be quotation marks are replaced in this list */
    QuotationFinder(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Quotation> found() {
        return found;
    }

    /**
     * Finds the quotations among the tokens {@code [first, end)} of a paragraph. Call it in reading order.
     *
     * @param nextFirst the first token of the next paragraph
     * @param nextEnd the token after its last one; equal to {@code nextFirst} where there is no next paragraph
     */
    void paragraph(int first, int end, int nextFirst, int nextEnd) {
        int opened = carriedOver && first < end ? first : NONE;
        boolean hasMark = !carriedOver;
        char closer = 0;
        int single = NONE;
        carriedOver = false;
        for (int i = first; i < end; i++) {
            Token token = tokens.get(i);
            if (token.kind() != Kind.QUOTATION_MARK) {
                if (opened == NONE && token.is("'")) {
                    single = singleMark(i, first, end, single);
                }
                continue;
            }
            char mark = text.charAt(token.start());
            if (opened == NONE) {
                if (opens(mark, i, first, end)) {
                    opened = i;
                    hasMark = true;
                    closer = closerOf(mark);
                    single = single != NONE && opensSpeech(single, first) ? single : NONE;
                }
            } else if (closes(mark, closer, i, opened)) {
                add(opened, i + 1, hasMark, true, Strength.DOUBLE);
                opened = NONE;
            }
        }
        if (opened != NONE) {
            add(opened, end, hasMark, false, Strength.DOUBLE);
            carriedOver = hasClosingMarkToSpare(nextFirst, nextEnd);
        }
    }

    private boolean opens(char mark, int token, int first, int end) {
        boolean spaceBehind = token + 1 >= end || gapAfter(token);
        return switch (mark) {
            case '”', '»', '\'' -> !spaceBehind && (token == first || gapAfter(token - 1));
            case '"' -> !spaceBehind || token == first || gapAfter(token - 1) || introduces(token - 1);
            default -> true;
        };
    }

    /** {@code said," It}: a misplaced mark still opens a quotation. */
    private boolean introduces(int token) {
        return tokens.get(token).is(",") || tokens.get(token).is(":");
    }

    private static char closerOf(char mark) {
        return switch (mark) {
            case '„' -> '“';
            case '»' -> '«';
            default -> 0;
        };
    }

    private boolean closes(char mark, char closer, int token, int opened) {
        return switch (mark) {
            case '“' -> closer == '“';
            case '„', '`' -> false;
            case '«' -> closer == '«';
            case '\'' -> token > opened;
            default -> true;
        };
    }

    /** Processes a single mark; returns the token of the open one. */
    private int singleMark(int token, int first, int end, int open) {
        boolean gapBefore = token == first
                || gapAfter(token - 1)
                || (!tokens.get(token - 1).isWord() && !isSentenceSign(token - 1));
        boolean gapBehind = token + 1 >= end || gapAfter(token) || !isWordOrNumber(token + 1);
        if (gapBefore && !gapBehind && tokens.get(token + 1).kind() == Kind.WORD) {
            return token;
        }
        if (open != NONE && gapBehind && token > open + 1 && !isPossessive(token)) {
            if (!found.isEmpty() && found.getLast().first() > open && !isSentenceSign(token - 1)) {
                return open;
            }
            forgetBehind(open);
            add(open, token + 1, true, true, Strength.SINGLE);
            return NONE;
        }
        return open;
    }

    /** {@code 'It is a "disgrace",' she said}: marks inside other marks are ignored. */
    private void forgetBehind(int mark) {
        while (!found.isEmpty() && found.getLast().first() > mark) {
            found.removeLast();
        }
    }

    /** Whether a single mark can open a quotation here. */
    private boolean opensSpeech(int mark, int first) {
        return mark == first
                || isSentenceSign(mark - 1)
                || introduces(mark - 1)
                || tokens.get(mark - 1).kind() == Kind.QUOTATION_MARK;
    }

    /** The mark of {@code workers' rights}. */
    private boolean isPossessive(int token) {
        return tokens.get(token - 1).word().endsWith("s")
                && tokens.get(token - 1).isWord()
                && token + 1 < tokens.size()
                && gapAfter(token)
                && tokens.get(token + 1).isWord()
                && !tokens.get(token + 1).isCapital();
    }

    private boolean isSentenceSign(int token) {
        return ".,!?…".contains(tokens.get(token).word());
    }

    private boolean isWordOrNumber(int token) {
        return tokens.get(token).kind() == Kind.WORD || tokens.get(token).kind() == Kind.NUMBER;
    }

    private boolean gapAfter(int token) {
        return token + 1 >= tokens.size()
                || tokens.get(token).end() < tokens.get(token + 1).start();
    }

    /**
     * A paragraph continues a quotation if it does not open one itself and has one closing mark more than opening marks.
     */
    private boolean hasClosingMarkToSpare(int first, int end) {
        if (first >= end || tokens.get(first).kind() == Kind.QUOTATION_MARK) {
            return false;
        }
        int straight = 0;
        char firstCurly = 0;
        for (int i = first; i < end; i++) {
            if (tokens.get(i).kind() == Kind.QUOTATION_MARK) {
                char mark = text.charAt(tokens.get(i).start());
                straight += mark == '"' ? 1 : 0;
                firstCurly = firstCurly == 0 && mark != '"' ? mark : firstCurly;
            }
        }
        return straight % 2 == 1 || (straight == 0 && (firstCurly == '”' || firstCurly == '»'));
    }

    private void add(int first, int end, boolean opened, boolean closed, Strength strength) {
        if (strength == Strength.SINGLE) {
            tokens.set(first, tokens.get(first).asQuotationMark());
            tokens.set(end - 1, tokens.get(end - 1).asQuotationMark());
        }
        int start = tokens.get(first).start();
        int stop = tokens.get(end - 1).end();
        int innerStart = opened ? tokens.get(first).end() : start;
        int innerEnd = closed ? tokens.get(end - 1).start() : stop;
        found.add(new Quotation(
                new Span(start, stop),
                new Span(innerStart, Math.max(innerStart, innerEnd)),
                first,
                end,
                opened,
                closed,
                strength));
    }
}

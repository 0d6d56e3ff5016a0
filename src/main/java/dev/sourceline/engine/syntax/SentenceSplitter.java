package dev.sourceline.engine.syntax;

import dev.sourceline.engine.syntax.Token.Kind;
import dev.sourceline.engine.text.Lexicon;
import java.util.List;
import java.util.Set;

/** Splits a paragraph into sentences, never within a quotation. */
final class SentenceSplitter {
    /** Words whose capital letter shows that the abbreviation before them ended its sentence. */
    private static final Set<String> OPENERS = Set.copyOf(Lexicon.entries("sentence-openers.txt"));

    private static final int FARTHEST_CUE = 8;

    private final List<Token> tokens;

    SentenceSplitter(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Adds the sentences of the tokens {@code [first, end)}.
     *
     * @param quoted for each token whether it is inside a quotation, closing mark included
     */
    void split(int first, int end, int paragraph, boolean[] quoted, List<Sentence> sentences) {
        int start = first;
        for (int i = first; i < end; i++) {
            if (i + 1 < end && endsSentence(i, start, end, quoted)) {
                sentences.add(new Sentence(start, i + 1, paragraph));
                start = i + 1;
            }
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, paragraph));
        }
    }

    private boolean endsSentence(int token, int start, int end, boolean[] quoted) {
        boolean withinQuotation = quoted[token] && token + 1 < end && quoted[token + 1];
        if ((withinQuotation && tokens.get(token + 1).kind() != Kind.QUOTATION_MARK) || !opensSentence(token + 1)) {
            return false;
        }
        Token last = tokens.get(token);
        if (isStop(last)) {
            return !(quoted[token] && quoted[token + 1]);
        }
        if (last.kind() == Kind.QUOTATION_MARK || last.is("'") || last.is(")") || last.is("]")) {
            return token > start
                    && (isStop(tokens.get(token - 1)) || isClosedStop(token - 1, start))
                    && !(last.kind() == Kind.QUOTATION_MARK && isAttributed(token, end));
        }
        return last.word().endsWith(".") && last.isWord() && endsWithAbbreviation(last, tokens.get(token + 1));
    }

    /** {@code "Why?" Jane Roe asked.}: a question mark does not end the sentence that attributes the question. */
    private boolean isAttributed(int mark, int end) {
        if (tokens.get(mark - 1).is(".")) {
            return false;
        }
        for (int i = mark + 1; i < Math.min(end, mark + FARTHEST_CUE); i++) {
            Token token = tokens.get(i);
            if (isStop(token) || token.is(",") || token.kind() == Kind.QUOTATION_MARK) {
                return false;
            }
            if (WordClasses.isQuotative(token.word())) {
                return true;
            }
        }
        return false;
    }

    /** {@code .')} and the like. */
    private boolean isClosedStop(int token, int start) {
        Token mark = tokens.get(token);
        boolean closing = mark.kind() == Kind.QUOTATION_MARK || mark.is("'") || mark.is(")");
        return closing && token > start && isStop(tokens.get(token - 1));
    }

    private boolean opensSentence(int token) {
        Token next = tokens.get(token);
        return switch (next.kind()) {
            case WORD -> next.isCapital();
            case NUMBER, QUOTATION_MARK, DASH -> true;
            case OTHER -> "([•*$£€#@'¿¡".contains(next.word());
        };
    }

    private static boolean endsWithAbbreviation(Token last, Token next) {
        String word = last.word().substring(0, last.word().length() - 1);
        return Abbreviations.mayEndSentence(word)
                && word.length() > 1
                && (next.kind() == Kind.QUOTATION_MARK || OPENERS.contains(next.word()));
    }

    private static boolean isStop(Token token) {
        return token.is(".") || token.is("?") || token.is("!") || token.is("…");
    }
}

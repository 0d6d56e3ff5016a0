package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Paragraph;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A speaker label at the start of a paragraph: {@code Roe:}, {@code Q.}, {@code [Roe:]}, {@code ((Roe))}.
 *
 * @param sign the token that ends the label; it is the cue
 * @param first the first token of the content; the paragraph's end if the content is in the next paragraph
 */
record SpeakerLabel(Phrase name, int sign, int first) {
    private static final int LONGEST = 5;

    /** {@code [via video link]}, in tokens with its brackets. */
    private static final int LONGEST_ASIDE = 10;

    private static final Set<String> QUESTION = Set.of("q", "q.", "question");
    private static final Set<String> ANSWER = Set.of("a", "a.", "answer");

    static Optional<SpeakerLabel> of(Document document, Paragraph paragraph) {
        int first = paragraph.first();
        while (isOpening(document, first)) {
            first++;
        }
        int end = first;
        while (end < paragraph.end() && end < first + LONGEST && isNamePart(document, end)) {
            end++;
        }
        if (end == first) {
            return Optional.empty();
        }
        boolean bracketed = first > paragraph.first();
        int sign = bracketed ? end : behindAside(document, end, paragraph.end());
        boolean colon = document.token(sign).is(":");
        int behind = colon ? sign + 1 : sign;
        while (bracketed && isClosing(document, behind)) {
            sign = colon ? sign : behind;
            behind++;
        }
        if (bracketed && document.token(behind).is(":")) {
            behind++;
        }
        boolean closed = colon || (bracketed && behind > end);
        if (!closed && !opensAnswer(document, paragraph, first, end)) {
            return Optional.empty();
        }
        if (!closed) {
            sign = document.word(first).endsWith(".") ? first : Math.min(first + 1, paragraph.end() - 1);
            end = first + 1;
            behind = sign + 1;
        }
        return behind > paragraph.end() || (!bracketed && sign < end && closed)
                ? Optional.empty()
                : Optional.of(new SpeakerLabel(new Phrase(first, end), sign, Math.min(behind, paragraph.end())));
    }

    /** {@code DR. ROE [via video link]:} and {@code SENATOR ROE (D-Ohio):}: the colon behind what brackets tell. */
    private static int behindAside(Document document, int at, int limit) {
        if (!isOpening(document, at)) {
            return at;
        }
        for (int i = at + 1; i + 1 < Math.min(limit, at + LONGEST_ASIDE); i++) {
            if (isClosing(document, i)) {
                return document.token(i + 1).is(":") ? i + 1 : at;
            }
        }
        return at;
    }

    /** {@code MR. ROE} and {@code THE CHAIR}: written as transcripts write who speaks. */
    boolean isInCapitals(Document document) {
        String written = text(document);
        return written.length() > 2 && written.equals(written.toUpperCase(Locale.ROOT));
    }

    boolean asks(Document document) {
        return QUESTION.contains(document.word(name.first()));
    }

    boolean answers(Document document) {
        return ANSWER.contains(document.word(name.first()));
    }

    String text(Document document) {
        return document.span(name.first(), name.end()).in(document.text());
    }

    /** {@code Q. Will it open?}, and a line that consists of one letter. */
    private static boolean opensAnswer(Document document, Paragraph paragraph, int first, int end) {
        String word = document.word(first);
        boolean letter = QUESTION.contains(word) || ANSWER.contains(word);
        boolean stop = word.endsWith(".") || document.token(first + 1).is(".");
        return letter && (stop || (end == first + 1 && end == paragraph.end()));
    }

    /** {@code MR. ROE}: a full stop may be part of a name. */
    private static boolean isNamePart(Document document, int token) {
        boolean stop = document.token(token).is(".")
                && document.token(token - 1).isCapital()
                && document.token(token + 1).isCapital();
        return stop || document.token(token).isCapital() || document.tag(token) == Tag.NUMBER;
    }

    private static boolean isOpening(Document document, int token) {
        return document.token(token).is("[") || document.token(token).is("(");
    }

    private static boolean isClosing(Document document, int token) {
        return document.token(token).is("]") || document.token(token).is(")");
    }
}

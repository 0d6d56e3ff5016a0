package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Quotation;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** Finds the content before a cue, and the content that continues after a cue in its middle. */
final class ContentSpans {
    private ContentSpans() {}

    /**
     * The content before {@code border} in the sentence, if it can be said: a clause, a quotation, or the first part of a content
     * that continues after the cue.
     */
    static Optional<Phrase> left(CueSite site, int border, Clauses clauses, Optional<Phrase> right) {
        Document document = site.document();
        int first = site.sentence().first();
        int end = clauses.trimmed(first, document.tag(border) == Tag.QUOTATION_MARK ? border + 1 : border);
        int quotation = document.quotationOf(border);
        if (quotation >= 0 && isIntroduced(document, document.quotations().get(quotation), first)) {
            return Optional.of(new Phrase(document.quotations().get(quotation).first(), end));
        }
        first = clauses.behindColon(clauses.inBrackets(first, end), end);
        while (first < end && document.tag(first) == Tag.CONJUNCTION) {
            first++;
        }
        boolean begins = right.isPresent()
                && document.tag(right.get().first() - 1) == Tag.COMMA
                && goesOnFrom(document, right.get().first());
        return first < end && (begins || clauses.hasVerb(first, end))
                ? Optional.of(new Phrase(first, end))
                : Optional.empty();
    }

    /**
     * {@code He shrugged: "…"} and {@code The plan was weak - "…"}: the words before the quotation are not part of the content.
     */
    private static boolean isIntroduced(Document document, Quotation quotation, int first) {
        return quotation.first() > first
                && document.tag(quotation.first() - 1) == Tag.BREAK
                && (document.token(quotation.first() + 1).isCapital()
                        || document.token(quotation.end() - 2).is("?"));
    }

    /** The continuation of a content after a cue in mid-sentence, from the comma at {@code at}. */
    static Optional<Phrase> right(CueSite site, int at, Clauses clauses) {
        Document document = site.document();
        int limit = site.sentence().end();
        boolean sign = at < limit && (document.tag(at) == Tag.COMMA || document.tag(at) == Tag.BREAK);
        int first = sign ? at + 1 : at;
        if (first >= limit) {
            return Optional.empty();
        }
        boolean quotation = document.tag(first) == Tag.QUOTATION_MARK;
        if (!quotation && (!sign || !goesOn(document, first))) {
            return Optional.empty();
        }
        Phrase content = new Phrase(first, clauses.clauseEnd(first, site.sentence()));
        return content.isEmpty() ? Optional.empty() : Optional.of(content);
    }

    /** Whether the words continue a sentence instead of starting one. */
    private static boolean goesOnFrom(Document document, int first) {
        boolean quotation = document.tag(first) == Tag.QUOTATION_MARK;
        return !quotation || !document.token(first + 1).isCapital();
    }

    /** {@code …, she said, on condition of anonymity}: a circumstance of the speech, not content. */
    private static boolean isCondition(Document document, int on) {
        return document.word(on + 1).equals("condition")
                || document.word(on + 2).equals("condition");
    }

    private static boolean goesOn(Document document, int first) {
        return switch (document.tag(first)) {
            case GERUND, WH, ADVERB, STOP, COMMA, BREAK -> false;
            case CONJUNCTION ->
                !document.token(first).is("but") && !document.token(first).is("and");
            case SUBORDINATOR ->
                !document.token(first).is("as")
                        && !document.token(first).is("after")
                        && !document.token(first).is("while");
            case PREPOSITION -> !isCondition(document, first);
            default -> true;
        };
    }
}

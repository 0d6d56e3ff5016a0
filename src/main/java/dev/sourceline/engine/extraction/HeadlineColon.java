package dev.sourceline.engine.extraction;

import dev.sourceline.engine.anatomy.BlockKind;
import dev.sourceline.engine.reference.Speakers;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Paragraph;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Quotation;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.syntax.Token;
import dev.sourceline.engine.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Poll: Most people want a tram} as a headline: the source is a person named in the article, a role or a kind of document.
 */
final class HeadlineColon {
    private static final Set<String> SOURCES = Set.copyOf(Lexicon.entries("headline-sources.txt"));
    private static final int LONGEST = 3;

    private HeadlineColon() {}

    static Optional<Finding> in(Document document) {
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() == BlockKind.HEADLINE) {
                return in(document, paragraph);
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> in(Document document, Paragraph headline) {
        int first = headline.first();
        int quotation = document.quotationOf(first);
        if (quotation >= 0) {
            return behindQuotation(document, headline, document.quotations().get(quotation));
        }
        for (int i = first + 1; i <= first + LONGEST && i + 2 < headline.end(); i++) {
            if (document.token(i).is(":") && isSource(document, headline, i - 1)) {
                return Optional.of(new Finding(
                        Optional.of(new Phrase(first, i)),
                        Optional.of(new Phrase(i, i + 1)),
                        List.of(new Phrase(i + 1, headline.end())),
                        "HeadlineColon",
                        0));
            }
        }
        return Optional.empty();
    }

    /** {@code 'A disgrace': skippers fight on} */
    private static Optional<Finding> behindQuotation(Document document, Paragraph headline, Quotation quotation) {
        int colon = quotation.end();
        if (!document.token(colon).is(":") || !opensSubject(document.tag(colon + 1))) {
            return Optional.empty();
        }
        var nounPhrases = new NounPhrases(document);
        int end = nounPhrases.simpleFrom(colon + 1, headline.end());
        // Without articles a phrase may run past its verb: the source is its first noun that can be one.
        for (int i = colon + 1; i < end; i++) {
            if (isSpeaker(document, i, colon + 1)) {
                return Optional.of(new Finding(
                        Optional.of(new Phrase(colon + 1, i + 1)),
                        Optional.of(new Phrase(colon, colon + 1)),
                        List.of(new Phrase(quotation.first(), colon)),
                        "HeadlineColon",
                        0));
            }
        }
        return Optional.empty();
    }

    /** {@code "Finding Elven": a family film}: a quoted title, not a quotation. */
    private static boolean opensSubject(Tag tag) {
        return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.ADJECTIVE;
    }

    /** @param first the token whose capital letter carries no information */
    private static boolean isSpeaker(Document document, int noun, int first) {
        return (noun == first || !document.token(noun).isCapital()) && Speakers.isPerson(document.word(noun));
    }

    private static boolean isSource(Document document, Paragraph headline, int token) {
        String word = document.word(token);
        if (SOURCES.contains(word) || isSpeaker(document, token, headline.first())) {
            return true;
        }
        for (int i = headline.end(); i < document.tokens().size(); i++) {
            Token other = document.token(i);
            if (other.is(word)) {
                return other.isCapital() && document.tag(i + 1) == Tag.VERB;
            }
        }
        return false;
    }
}

package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Quotation;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.List;
import java.util.Optional;

/** {@code Roe had one answer: "It will close."}: a colon alone is a cue for a quotation of whole sentences. */
final class QuotationAfterColon {
    private QuotationAfterColon() {}

    static Optional<Finding> in(Document document, Sentence sentence, Clauses clauses) {
        int colon = colon(document, sentence);
        int index = colon < 0 || !clauses.opensQuotation(colon + 1) ? -1 : document.quotationOf(colon + 1);
        if (index < 0) {
            return Optional.empty();
        }
        Quotation quotation = document.quotations().get(index);
        boolean closes = quotation.end() + 1 >= sentence.end();
        if (!closes) {
            return Optional.empty();
        }
        Phrase content = new Phrase(colon + 1, Math.min(quotation.end(), sentence.end()));
        return speaker(document, sentence, clauses, colon)
                .map(speaker -> new Finding(
                        Optional.of(speaker),
                        Optional.of(new Phrase(colon, colon + 1)),
                        List.of(content),
                        "QuotationAfterColon",
                        3));
    }

    private static int colon(Document document, Sentence sentence) {
        for (int i = sentence.first() + 1; i + 2 < sentence.end(); i++) {
            if (document.isQuoted(i)) {
                return -1;
            }
            if (document.token(i).is(":")) {
                return i;
            }
        }
        return -1;
    }

    /** The name right before the colon, or else the subject of the first verb; words without a verb are a label. */
    private static Optional<Phrase> speaker(Document document, Sentence sentence, Clauses clauses, int colon) {
        for (int i = sentence.first() + 1; i < colon; i++) {
            if (document.tag(i).isFinite()) {
                return document.tag(colon - 1) == Tag.NAME
                        ? Optional.of(clauses.nounPhrases().before(colon, sentence.first()))
                        : clauses.subject(i, sentence).filter(clauses::maySpeak);
            }
        }
        return Optional.empty();
    }
}

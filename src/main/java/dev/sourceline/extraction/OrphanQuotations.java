package dev.sourceline.extraction;

import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Quotation;
import dev.sourceline.syntax.Sentence;
import java.util.List;

/** Joins a sentence that is all quotation to the relation before it in its paragraph, or to the quotation it carries on. */
final class OrphanQuotations {
    private OrphanQuotations() {}

    /** @param before how many findings there were before {@code sentence} was read */
    static void join(Document document, Sentence sentence, List<Finding> found, int before) {
        if (found.size() > before || before == 0) {
            return;
        }
        int quotation = document.quotationOf(sentence.first());
        if (quotation < 0) {
            return;
        }
        Quotation quoted = document.quotations().get(quotation);
        if (quoted.strength() != Quotation.Strength.DOUBLE || quoted.end() + 2 < sentence.end()) {
            return;
        }
        for (int i = before - 1; i >= 0 && i >= before - 3; i--) {
            Finding finding = found.get(i);
            int last = finding.contents().getLast().end() - 1;
            int cue = finding.cue().map(Phrase::first).orElse(last);
            boolean sameParagraph = paragraph(document, cue) == sentence.paragraph();
            int lastQuotation = document.quotationOf(last);
            boolean carriedOn = lastQuotation >= 0
                    && !document.quotations().get(lastQuotation).closed()
                    && paragraph(document, last) == sentence.paragraph() - 1;
            if (sameParagraph || carriedOn) {
                found.set(i, finding.and(new Phrase(sentence.first(), Math.min(quoted.end(), sentence.end()))));
                return;
            }
        }
    }

    private static int paragraph(Document document, int token) {
        return document.sentences().get(document.sentenceOf(token)).paragraph();
    }
}

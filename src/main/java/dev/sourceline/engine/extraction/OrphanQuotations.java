package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Quotation;
import dev.sourceline.engine.syntax.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Joins a sentence that is one whole quotation to the preceding relation of its paragraph, or to the quotation it continues.
 */
final class OrphanQuotations {
    /** The maximum distance to the relation that a quotation continues, in relations. */
    private static final int FARTHEST = 3;

    private OrphanQuotations() {}

    /** @param before the number of findings before {@code sentence} was read */
    static void join(Document document, Sentence sentence, List<Finding> found, int before) {
        if (found.size() > before || before == 0) {
            return;
        }
        int quotation = document.quotationOf(sentence.first());
        if (quotation < 0) {
            return;
        }
        Quotation quoted = document.quotations().get(quotation);
        if (quoted.end() + 2 < sentence.end()) {
            return;
        }
        nearest(document, sentence, found, before, true)
                .or(() -> nearest(document, sentence, found, before, false))
                .ifPresent(i -> found.set(
                        i, found.get(i).and(new Phrase(sentence.first(), Math.min(quoted.end(), sentence.end())))));
    }

    /** @param quoting whether only relations count whose content ends with a quotation */
    private static Optional<Integer> nearest(
            Document document, Sentence sentence, List<Finding> found, int before, boolean quoting) {
        for (int i = before - 1; i >= 0 && i >= before - FARTHEST; i--) {
            Finding finding = found.get(i);
            int last = finding.contents().getLast().end() - 1;
            int cue = finding.cue().map(Phrase::first).orElse(last);
            int lastQuotation = document.quotationOf(last);
            boolean sameParagraph = document.paragraphOf(cue) == sentence.paragraph();
            boolean carriedOn = lastQuotation >= 0
                    && !document.quotations().get(lastQuotation).closed()
                    && document.paragraphOf(last) == sentence.paragraph() - 1;
            if ((sameParagraph || carriedOn) && (!quoting || lastQuotation >= 0)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}

package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** {@code She said: "It will close."} and {@code She said the following: it will close.} */
final class QuotationAfterCue implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int at = clauses.complement(site);
        if (!site.cue().takes(Frame.QUOTE)) {
            return Optional.empty();
        }
        if (document.token(site.sentence().end() - 1).is(":")) {
            return clauses.paragraphAfter(site.sentence())
                    .flatMap(content -> Finding.behind(site, clauses, content, "QuotationAfterCue", 1));
        }
        if (at + 1 >= site.sentence().end()) {
            return Optional.empty();
        }
        boolean quotation = document.tag(at) == Tag.QUOTATION_MARK && !isTitle(document, at);
        boolean introduced = document.token(at).is(":")
                || (document.tag(at) == Tag.COMMA
                        && (document.tag(at + 1) == Tag.QUOTATION_MARK || document.tag(at + 1) == Tag.THAT));
        if (!quotation && !introduced) {
            return Optional.empty();
        }
        int first = quotation ? at : at + 1;
        return Finding.behind(
                site, clauses, new Phrase(first, clauses.clauseEnd(first, site.sentence())), "QuotationAfterCue", 1);
    }

    /** {@code She said on "The Week" that it will close}: the words in quotation marks are a title, not content. */
    private static boolean isTitle(Document document, int mark) {
        int quotation = document.quotationOf(mark);
        return quotation >= 0
                && document.tag(document.quotations().get(quotation).end()) == Tag.THAT;
    }
}

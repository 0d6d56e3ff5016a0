package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Quotation;
import dev.sourceline.engine.syntax.Token;
import java.util.Set;

/** {@code who wrote "The Salt Road"}: quotation marks that hold the name of a work, and nobody's words. */
final class WorkTitles {
    private static final Set<String> MAKING =
            Set.of("write", "publish", "read", "sing", "record", "compose", "pen", "post", "call", "title", "entitle");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "from", "with", "is", "as",
            "into", "it");

    private WorkTitles() {}

    /** Whether a verb that makes works has such a title, of two words or more, at the token {@code mark}. */
    static boolean follows(CueSite site, int mark) {
        Document document = site.document();
        int index = document.quotationOf(mark);
        return index >= 0
                && MAKING.contains(site.cue().lemma())
                && isTitle(document, document.quotations().get(index));
    }

    private static boolean isTitle(Document document, Quotation quotation) {
        int words = 0;
        for (int i = quotation.first() + 1; i < quotation.end() - 1; i++) {
            Token token = document.token(i);
            if (token.isWord() && !token.isCapital() && !SMALL.contains(document.word(i))) {
                return false;
            }
            boolean closes = token.is(".") || token.is("!") || token.is("?");
            if (closes && i < quotation.end() - 1 && !token.is("?")) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
        }
        return words > 1;
    }
}

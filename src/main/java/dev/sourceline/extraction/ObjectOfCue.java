package dev.sourceline.extraction;

import dev.sourceline.extraction.CueVerb.Frame;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.Optional;

/** {@code She criticised the plan} and {@code The plan was described as a gamble}. */
final class ObjectOfCue implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int at = clauses.complement(site);
        if (site.isInfinitive()
                || at >= site.sentence().end()
                || !site.cue().takes(Frame.OBJECT)
                || !opensObject(site, document, at)) {
            return Optional.empty();
        }
        return Finding.behind(site, clauses, new Phrase(at, clauses.objectEnd(at, site.sentence())), "ObjectOfCue", 3);
    }

    private static boolean opensObject(CueSite site, Document document, int at) {
        Tag tag = document.tag(at);
        if (site.isReduced() && !document.token(at).is("as")) {
            return false;
        }
        boolean phrase =
                tag.isNominal() || tag == Tag.QUOTATION_MARK || tag == Tag.GERUND || tag == Tag.WH || tag == Tag.THAT;
        return site.passive() ? document.token(at).is("as") || phrase : phrase;
    }
}

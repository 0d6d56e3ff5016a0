package dev.sourceline.extraction;

import dev.sourceline.extraction.CueVerb.Frame;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.Optional;

/** {@code She criticised the plan.} */
final class ObjectOfCue implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int at = clauses.complement(site);
        if (site.passive()
                || site.isInfinitive()
                || at >= site.sentence().end()
                || !site.cue().takes(Frame.OBJECT)
                || !opensObject(document, at)
                || isRelative(site, document)
                || site.isOwnWish()) {
            return Optional.empty();
        }
        return Finding.behind(site, clauses, new Phrase(at, clauses.objectEnd(at, site.sentence())), "ObjectOfCue", 3);
    }

    private static boolean opensObject(Document document, int at) {
        Tag tag = document.tag(at);
        return tag.isNominal() || tag == Tag.QUOTATION_MARK || tag == Tag.GERUND || tag == Tag.WH || tag == Tag.THAT;
    }

    /** {@code a group that supports her} tells who the group is. */
    private static boolean isRelative(CueSite site, Document document) {
        Tag before = document.tag(site.group().first() - 1);
        return !site.cue().takes(Frame.QUOTE) && (before == Tag.WH || before == Tag.THAT);
    }
}

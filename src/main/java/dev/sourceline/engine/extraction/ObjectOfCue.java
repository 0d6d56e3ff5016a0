package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Lexicon;
import java.util.Optional;
import java.util.Set;

/** {@code She criticised the plan.} */
final class ObjectOfCue implements CueRule {
    private static final Set<String> PAPERS = Set.copyOf(Lexicon.entries("figures.txt"));

    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        Document document = site.document();
        int at = clauses.complement(site);
        if (site.passive()
                || site.isInfinitive()
                || at >= site.sentence().end()
                || !(site.cue().takes(Frame.OBJECT) || isFigure(site, clauses))
                || !opensObject(document, at)
                || (document.tag(at) == Tag.THAT && site.cue().takes(Frame.CLAUSE))
                || isRelative(site, document)
                || site.isOwnWish()) {
            return Optional.empty();
        }
        Phrase object = new Phrase(at, clauses.objectEnd(at, site.sentence()));
        if (Deeds.is(site, object)) {
            return Optional.empty();
        }
        return Finding.behind(site, clauses, object, "ObjectOfCue", 3)
                .filter(found -> found.mention().isEmpty()
                        || !Deeds.isNobodys(document, found.mention().get()));
    }

    /**
     * {@code The poll shows Roe ahead}: documents "show" and "find" contents; with people as subject these verbs attribute nothing.
     */
    private static boolean isFigure(CueSite site, Clauses clauses) {
        if (!site.cue().takes(Frame.FIGURE)) {
            return false;
        }
        Optional<Phrase> subject = clauses.subject(site);
        if (subject.isEmpty()) {
            return false;
        }
        for (int i = subject.get().first(); i < subject.get().end(); i++) {
            if (PAPERS.contains(site.document().word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensObject(Document document, int at) {
        Tag tag = document.tag(at);
        return tag.isNominal() || tag == Tag.QUOTATION_MARK || tag == Tag.GERUND || tag == Tag.WH || tag == Tag.THAT;
    }

    /** {@code a group that supports her}: a relative clause that identifies the group. */
    private static boolean isRelative(CueSite site, Document document) {
        Tag before = document.tag(site.group().first() - 1);
        String word = document.word(site.group().first() - 1);
        boolean person = word.equals("who") || word.equals("whom");
        return !site.cue().takes(Frame.QUOTE) && !person && (before == Tag.WH || before == Tag.THAT);
    }
}

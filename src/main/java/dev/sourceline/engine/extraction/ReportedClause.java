package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** {@code She said that it will close}, {@code She said it will close}, {@code She asked whether it will close}. */
final class ReportedClause implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        int at = clauses.complement(site);
        if (site.passive() || at >= site.sentence().end() || !opensClause(site, clauses, at)) {
            return Optional.empty();
        }
        int end = clauses.clauseEnd(at, site.sentence());
        Optional<Finding> finding = Finding.behind(
                site,
                clauses,
                new Phrase(at, modifiesSubject(site) ? clauses.mainVerb(at, end) : end),
                "ReportedClause",
                site.cue().takes(Frame.QUOTE) ? 1 : 2);
        boolean other = site.form() == Tag.VERB && !site.isFirstOrSecondPerson();
        return other ? finding.map(Finding::nesting) : finding;
    }

    /**
     * {@code A letter warning that it leaks was lost}: the cue modifies the subject of a later verb, which ends the clause.
     */
    private static boolean modifiesSubject(CueSite site) {
        Document document = site.document();
        int noun = site.group().first() - 1;
        if (site.form() == Tag.VERB && document.tag(noun) == Tag.WH) {
            noun -= document.tag(noun - 1) == Tag.COMMA ? 2 : 1;
        } else if (site.form() != Tag.GERUND) {
            return false;
        }
        if (document.tag(noun) != Tag.NOUN && document.tag(noun) != Tag.NAME) {
            return false;
        }
        for (int i = noun; i >= site.sentence().first(); i--) {
            Tag tag = document.tag(i);
            if (tag.isFinite() || tag == Tag.SUBORDINATOR || document.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code She declared war, and he left}: the phrase after the cue is an object, since it ends before the next verb.
     */
    private static boolean isObject(CueSite site, Clauses clauses, int at) {
        Document document = site.document();
        int end = clauses.nounPhrases().from(at, site.sentence().end()).end();
        if (!site.cue().takes(Frame.OBJECT) || end == at || document.tag(end) != Tag.COMMA) {
            return false;
        }
        Tag behind = document.tag(end + 1);
        boolean relative = document.tag(site.group().first() - 1) == Tag.WH;
        return behind == Tag.CONJUNCTION
                || behind == Tag.GERUND
                || behind == Tag.SUBORDINATOR
                || (relative && clauses.isFinite(end + 1));
    }

    private static boolean opensClause(CueSite site, Clauses clauses, int at) {
        Document document = site.document();
        boolean clause = site.cue().takes(Frame.CLAUSE);
        boolean inserted = document.token(at).is("[");
        Tag tag = document.tag(inserted ? at + 1 : at);
        if (tag == Tag.THAT) {
            return clause || site.cue().takes(Frame.THAT);
        }
        if (tag == Tag.WH || document.token(at).is("if") || document.token(at).is("whether")) {
            return clause || site.cue().takes(Frame.WH);
        }
        boolean phrase = tag.isNominal() || tag == Tag.ADVERB || tag == Tag.GERUND || tag == Tag.QUOTATION_MARK;
        return clause
                && phrase
                && !isObject(site, clauses, at)
                && clauses.hasOwnVerb(at, clauses.clauseEnd(at, site.sentence()));
    }
}

package dev.sourceline.extraction;

import dev.sourceline.extraction.CueVerb.Frame;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Tag;
import java.util.Optional;

/** {@code She said that it will close}, {@code She said it will close}, {@code She asked whether it will close}. */
final class ReportedClause implements CueRule {
    @Override
    public Optional<Finding> find(CueSite site, Clauses clauses) {
        int at = clauses.complement(site);
        if (site.passive() || at >= site.sentence().end() || !opensClause(site, clauses, at)) {
            return Optional.empty();
        }
        Optional<Finding> finding = Finding.behind(
                site,
                clauses,
                new Phrase(at, clauses.clauseEnd(at, site.sentence())),
                "ReportedClause",
                site.cue().takes(Frame.QUOTE) ? 1 : 2);
        boolean other = site.form() == Tag.VERB && !site.isFirstOrSecondPerson();
        return other ? finding.map(Finding::nesting) : finding;
    }

    /** {@code She declared war, and he left}: the phrase behind the cue ends before a verb can follow it. */
    private static boolean isObject(CueSite site, Clauses clauses, int at) {
        Document document = site.document();
        int end = clauses.nounPhrases().from(at, site.sentence().end()).end();
        if (!site.cue().takes(Frame.OBJECT) || end == at || document.tag(end) != Tag.COMMA) {
            return false;
        }
        Tag behind = document.tag(end + 1);
        return behind == Tag.CONJUNCTION || behind == Tag.GERUND || behind == Tag.SUBORDINATOR;
    }

    private static boolean opensClause(CueSite site, Clauses clauses, int at) {
        Document document = site.document();
        boolean clause = site.cue().takes(Frame.CLAUSE);
        Tag tag = document.tag(at);
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

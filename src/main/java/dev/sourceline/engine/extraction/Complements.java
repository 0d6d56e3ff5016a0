package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Tag;
import java.util.Set;

/** Finds the start of a cue's complement, after adjuncts, parentheticals and the addressee. */
final class Complements {
    private static final int LONGEST_ASIDE = 12;

    /** The maximum distance after a parenthetical at which a verb is searched for, in tokens. */
    private static final int FARTHEST = 200;

    /** Prepositions that introduce the place or occasion of speech, not its content. */
    private static final Set<String> PLACES = Set.of("in", "on", "at", "to", "during");

    private final Document document;
    private final NounPhrases nounPhrases;
    private final ClauseVerbs verbs;

    Complements(Document document, NounPhrases nounPhrases, ClauseVerbs verbs) {
        this.document = document;
        this.nounPhrases = nounPhrases;
        this.verbs = verbs;
    }

    /** The first token after the cue that is neither in an adjunct nor in the addressee. */
    int behind(CueSite site) {
        int at = site.group().end();
        int limit = site.sentence().end();
        if (site.cue().takes(Frame.ADDRESSEE)
                && !site.passive()
                && at < limit
                && document.tag(at).isNominal()) {
            int told = behindTitle(nounPhrases.from(at, limit).end());
            at = verbs.isFinite(told) ? at : told;
        }
        int title = document.tag(at) == Tag.QUOTATION_MARK ? document.quotationOf(at) : -1;
        if (title >= 0 && document.tag(document.quotations().get(title).end()) == Tag.THAT) {
            return document.quotations().get(title).end();
        }
        at = Adjuncts.skip(document, behindTitle(Adjuncts.skip(document, at, limit)), limit);
        int aside = asideEnd(at, limit);
        if (aside > at && goesOnBehindAside(site, aside)) {
            return aside;
        }
        boolean phrase = document.tag(at) == Tag.PREPOSITION || document.tag(at) == Tag.TO;
        if (at < limit && phrase && site.cue().takes(Frame.QUOTE)) {
            int quotation = document.quotationOf(at + 1);
            int end = quotation < 0
                    ? behindTitle(nounPhrases.from(at + 1, limit).end())
                    : document.quotations().get(quotation).end();
            int behind = Adjuncts.skip(document, end, limit);
            boolean clause = PLACES.contains(document.word(at))
                    && document.tag(behind) == Tag.PRONOUN
                    && document.tag(behind + 1).isFinite();
            int apposition = asideEnd(behind, limit);
            if (behind > at + 1 && apposition > behind && document.tag(apposition) == Tag.THAT) {
                return apposition;
            }
            if (behind > at + 1 && behind < limit && (clause || introducesContent(behind))) {
                return behind;
            }
        }
        return at;
    }

    /** {@code on Coast TV's "The Tide"}: the token after a quoted title, if a possessor precedes {@code at}. */
    private int behindTitle(int at) {
        int title = document.tag(at - 1) == Tag.GENITIVE ? document.quotationOf(at) : -1;
        if (title < 0) {
            return at;
        }
        int behind = document.quotations().get(title).end();
        return Adjuncts.isChannel(document, behind) ? behind + 1 : behind;
    }

    /** {@code She wondered, as I do, why …}: the token after a parenthetical between two commas. */
    private int asideEnd(int at, int limit) {
        if (document.tag(at) != Tag.COMMA || document.isQuoted(at)) {
            return at;
        }
        for (int i = at + 1; i + 1 < Math.min(limit, at + LONGEST_ASIDE); i++) {
            if (document.tag(i) == Tag.COMMA) {
                return i + 1;
            }
            if (document.tag(i) == Tag.QUOTATION_MARK || document.tag(i) == Tag.BREAK) {
                return at;
            }
        }
        return at;
    }

    private boolean goesOnBehindAside(CueSite site, int at) {
        return switch (document.tag(at)) {
            case THAT, WH, QUOTATION_MARK -> true;
            case DETERMINER, POSSESSIVE ->
                site.cue().takes(Frame.OBJECT)
                        && !verbs.hasOwnVerb(at, Math.min(site.sentence().end(), at + FARTHEST));
            default -> false;
        };
    }

    /** {@code She wrote of the mayor: "…"} and {@code She joked to the crowd that …}. */
    private boolean introducesContent(int at) {
        return document.token(at).is(":")
                || document.tag(at) == Tag.THAT
                || document.tag(at) == Tag.QUOTATION_MARK
                || (document.tag(at) == Tag.COMMA && document.tag(at + 1) == Tag.QUOTATION_MARK);
    }
}

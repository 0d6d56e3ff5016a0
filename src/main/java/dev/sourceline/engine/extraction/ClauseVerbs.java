package dev.sourceline.engine.extraction;

import dev.sourceline.engine.extraction.CueVerb.Frame;
import dev.sourceline.engine.syntax.Adjuncts;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Tag;

/** Finds verbs and cues among the tokens of a clause. */
final class ClauseVerbs {
    private final Document document;

    ClauseVerbs(Document document) {
        this.document = document;
    }

    /** Whether a finite verb stands at {@code token}; an adverb may precede it. */
    boolean isFinite(int token) {
        return document.tag(token).isFinite()
                || (document.tag(token) == Tag.ADVERB && document.tag(token + 1).isFinite());
    }

    /** Whether the tokens contain a finite verb outside their relative and subordinate clauses. */
    boolean hasOwnVerb(int first, int end) {
        int subordinate = 0;
        for (int i = first; i < end; i++) {
            Tag tag = document.tag(i);
            if (tag == Tag.WH || tag == Tag.SUBORDINATOR || (tag == Tag.THAT && i > first)) {
                subordinate++;
            } else if (tag.isFinite() && !goesOn(document.tag(i - 1))) {
                if (subordinate == 0) {
                    return i > first;
                }
                subordinate--;
            }
        }
        return false;
    }

    /** Whether the next verb belongs to the same verb group, or is an infinitive. */
    private static boolean goesOn(Tag before) {
        return before.isFinite() || before == Tag.NOT || before == Tag.TO;
    }

    /** Whether the tokens contain a finite verb, or a quotation that may contain one. */
    boolean hasVerb(int first, int end) {
        if (document.isQuoted(first)) {
            return true;
        }
        boolean aside = document.tag(first) == Tag.PREPOSITION || Adjuncts.isTime(document, first);
        for (int i = first; i < end; i++) {
            if ((document.isQuoted(i) && !aside) || document.tag(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    boolean isFiniteCue(int at) {
        int verb = at;
        while (document.tag(verb) == Tag.ADVERB || document.tag(verb) == Tag.HAVE) {
            verb++;
        }
        boolean perfect = document.tag(verb) == Tag.PARTICIPLE && document.tag(verb - 1) == Tag.HAVE;
        return (document.tag(verb) == Tag.VERB || perfect) && isCue(verb);
    }

    /** Whether the verb at {@code at}, after its adverbs and auxiliaries, can introduce a quotation. */
    boolean isReporting(int at) {
        int verb = at;
        while (document.tag(verb) == Tag.ADVERB || document.tag(verb) == Tag.HAVE) {
            verb++;
        }
        return CueVerbs.at(document, verb).filter(cue -> cue.takes(Frame.QUOTE)).isPresent();
    }

    boolean isCue(int token) {
        return token < document.tokens().size() && CueVerbs.at(document, token).isPresent();
    }
}

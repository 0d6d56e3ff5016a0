package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;

/** Finds the end of an attributed clause, of an object, and of a clause that is the complement of a noun. */
final class ClauseEnds {
    /**
     * The longest clause, in tokens; longer than any in real sentences, it keeps the time linear in the length of the text.
     */
    private static final int FARTHEST = 200;

    private final Document document;
    private final NounPhrases nounPhrases;
    private final ClauseVerbs verbs;

    ClauseEnds(Document document, NounPhrases nounPhrases, ClauseVerbs verbs) {
        this.document = document;
        this.nounPhrases = nounPhrases;
        this.verbs = verbs;
    }

    /**
     * The end of a clause that starts at {@code from}: the end of its sentence, or the start of another attribution.
     */
    int clauseEnd(int from, Sentence sentence) {
        int limit = Math.min(mainClause(from, sentence), from + FARTHEST);
        int first = document.tag(from) == Tag.THAT ? from + 2 : from + 1;
        for (int i = first; i < limit; i++) {
            boolean inferred = document.tag(i) == Tag.COMMA && WriterInference.opensAt(document, i + 1);
            if (!document.isQuoted(i) && (inferred || opensAttribution(i, limit))) {
                return trimmed(from, i);
            }
            if (document.token(i).is(";") && !document.isQuoted(i)) {
                return trimmed(from, i);
            }
            if (closesBeforeAttribution(i)) {
                return i + 1;
            }
        }
        return trimmed(from, limit);
    }

    /**
     * {@code When she learned that it had closed, she left}: the start of the main clause after a subordinate clause, or the end of
     * the sentence.
     */
    private int mainClause(int from, Sentence sentence) {
        boolean subordinate = document.tag(sentence.first()) == Tag.SUBORDINATOR && from - sentence.first() < FARTHEST;
        if (!subordinate || !isOneClause(sentence.first() + 1, from)) {
            return sentence.end();
        }
        for (int i = from + 1; i + 1 < Math.min(sentence.end(), from + FARTHEST); i++) {
            if (document.tag(i) == Tag.COMMA && !document.isQuoted(i) && opensMainClause(i + 1, sentence.end())) {
                return i;
            }
        }
        return sentence.end();
    }

    private boolean isOneClause(int first, int end) {
        for (int i = first; i < end; i++) {
            if (document.tag(i) == Tag.COMMA) {
                return false;
            }
        }
        return true;
    }

    private boolean opensMainClause(int at, int limit) {
        Tag tag = document.tag(at);
        if (!tag.isNominal()) {
            return false;
        }
        int behind = nounPhrases.from(at, limit).end();
        return behind > at && verbs.isFinite(behind);
    }

    /** The end of a clause that is the complement of a noun: the verb of the noun's own sentence ends it. */
    int nounClauseEnd(int from, Sentence sentence) {
        return verbTooMany(from, objectEnd(from, sentence), document.tag(from) == Tag.THAT ? 1 : 0);
    }

    /**
     * The position of the main verb whose subject contains the clause that starts at {@code from}, or {@code limit}.
     */
    int mainVerb(int from, int limit) {
        return verbTooMany(from, limit, 1);
    }

    /** @param own how many verbs belong to the clause, besides those that its conjunctions and pronouns introduce */
    private int verbTooMany(int from, int limit, int own) {
        int verbs = own;
        for (int i = from + 1; i < limit; i++) {
            Tag tag = document.tag(i);
            if (tag == Tag.WH || tag == Tag.SUBORDINATOR || tag == Tag.THAT || tag == Tag.CONJUNCTION) {
                verbs++;
            } else if (tag.isFinite() && !document.tag(i - 1).isFinite() && --verbs < 0) {
                return trimmed(from, i);
            }
        }
        return limit;
    }

    /** The end of an object that is the content; at most the end of its clause. */
    int objectEnd(int from, Sentence sentence) {
        int limit = clauseEnd(from, sentence);
        for (int i = from + 1; i < limit; i++) {
            Tag tag = document.tag(i);
            if (document.isQuoted(i)) {
                continue;
            }
            boolean aside = tag == Tag.COMMA && leavesObject(i + 1, limit);
            boolean circumstance = tag == Tag.SUBORDINATOR
                    && !document.token(i).is("as")
                    && !document.token(i).is("whether");
            boolean coordinated = tag == Tag.CONJUNCTION && verbs.isFinite(i + 1) && !verbs.hasVerb(from, i);
            boolean closed = document.token(i).is("-") && verbs.isFinite(i + 1);
            if (aside || circumstance || coordinated || closed) {
                return trimmed(from, i);
            }
        }
        return limit;
    }

    /** Whether the words after a comma are outside the object; further members of a list belong to it. */
    private boolean leavesObject(int at, int limit) {
        return switch (document.tag(at)) {
            case VERB, WH, SUBORDINATOR, PARTICIPLE -> true;
            case GERUND -> !document.token(at).is("ranging");
            case PREPOSITION -> !document.token(at).is("including");
            case CONJUNCTION ->
                verbs.isFinite(at + 1)
                        || verbs.isFinite(nounPhrases.from(at + 1, limit).end());
            default -> false;
        };
    }

    /**
     * {@code …, adding that …} and {@code … but she said …}: the words that follow are the content of another relation.
     */
    private boolean opensAttribution(int at, int limit) {
        Tag tag = document.tag(at);
        if (tag == Tag.COMMA) {
            return (verbs.isCue(at + 1) && document.tag(at + 1) == Tag.GERUND)
                    || document.token(Math.min(at + 1, limit - 1)).is("according")
                    || (document.token(Math.min(at + 1, limit - 1)).is("but") && opensMainClause(at + 2, limit))
                    || opensReply(at + 1, limit);
        }
        if (tag != Tag.CONJUNCTION
                && !document.token(at).is("while")
                && !document.token(at).is("though")) {
            return false;
        }
        int next = at + 1;
        boolean clause = document.tag(next + 1) == Tag.THAT || document.tag(next + 1) == Tag.WH;
        if (document.tag(next) == Tag.GERUND && verbs.isCue(next) && clause) {
            return true;
        }
        if (verbs.isFiniteCue(next)) {
            return verbs.isReporting(next) || document.tag(at - 1) == Tag.COMMA;
        }
        int behind = nounPhrases.from(next, limit).end();
        return behind > next && verbs.isFiniteCue(behind);
    }

    /** {@code …, to which Roe replied: "…"} */
    private boolean opensReply(int at, int limit) {
        if (!document.word(at).equals("to") || document.tag(at + 1) != Tag.WH) {
            return false;
        }
        int behind = nounPhrases.from(at + 2, limit).end();
        return behind > at + 2 && verbs.isFiniteCue(behind);
    }

    /** {@code …," adding that …}: the comma is inside the quotation marks. */
    private boolean closesBeforeAttribution(int mark) {
        return document.tag(mark) == Tag.QUOTATION_MARK
                && document.tag(mark - 1) == Tag.COMMA
                && document.tag(mark + 1) == Tag.GERUND
                && !document.isQuoted(mark + 1)
                && verbs.isCue(mark + 1);
    }

    /** The end without trailing punctuation, except punctuation inside a quotation. */
    int trimmed(int from, int end) {
        int at = end;
        while (at > from) {
            Tag tag = document.tag(at - 1);
            boolean sign = tag == Tag.COMMA || tag == Tag.STOP || tag == Tag.BREAK || tag == Tag.CONJUNCTION;
            if (!sign || document.isQuoted(at - 1)) {
                break;
            }
            at--;
        }
        return at;
    }
}

package dev.sourceline.extraction;

import dev.sourceline.extraction.CueVerb.Frame;
import dev.sourceline.syntax.Adjuncts;
import dev.sourceline.reference.Speakers;
import dev.sourceline.syntax.Document;
import dev.sourceline.syntax.NounPhrases;
import dev.sourceline.syntax.Phrase;
import dev.sourceline.syntax.Sentence;
import dev.sourceline.syntax.Tag;
import java.util.Optional;
import java.util.Set;

/** What belongs to a cue in one document, and where it begins and ends: subject, complement, content. */
final class Clauses {
    /** No clause of a sentence that people wrote is longer, in tokens; it keeps the time in proportion to the text. */
    private static final int FARTHEST = 200;

    private static final int LONGEST_ASIDE = 12;

    /** What follows them tells where something was said, not what. */
    private static final Set<String> PLACES = Set.of("in", "on", "at", "to", "during");

    private final Document document;
    private final NounPhrases nounPhrases;
    private final Subjects subjects;
    private final Mentions mentions;

    Clauses(Document document) {
        this.document = document;
        this.nounPhrases = new NounPhrases(document);
        this.subjects = new Subjects(document);
        this.mentions = new Mentions(document, this);
    }

    NounPhrases nounPhrases() {
        return nounPhrases;
    }

    Optional<Phrase> subject(CueSite site) {
        return subjects.before(site.group().first(), site.sentence().first());
    }

    /** Whether the head of {@code subject} is none of the nouns for things. */
    boolean maySpeak(Phrase subject) {
        int head = nounPhrases.simpleFrom(subject.first(), subject.end()) - 1;
        return head < subject.first()
                || document.tag(head) != Tag.NOUN
                || document.token(head).isCapital()
                || Speakers.maySpeak(document.word(head));
    }

    /** The subject of the verb group that begins at {@code group}. */
    Optional<Phrase> subject(int group, Sentence sentence) {
        return subjects.before(group, sentence.first());
    }

    /** A mention that begins at {@code first}, with the appositions and relative clauses behind it. */
    Phrase mentionFrom(int first, int limit) {
        return mentions.from(first, limit);
    }

    /** The first token behind the cue that is neither an adjunct nor who is told. */
    int complement(CueSite site) {
        int at = site.group().end();
        int limit = site.sentence().end();
        if (site.cue().takes(Frame.ADDRESSEE)
                && !site.passive()
                && at < limit
                && document.tag(at).isNominal()) {
            at = nounPhrases.from(at, limit).end();
        }
        int title = document.tag(at) == Tag.QUOTATION_MARK ? document.quotationOf(at) : -1;
        if (title >= 0 && document.tag(document.quotations().get(title).end()) == Tag.THAT) {
            return document.quotations().get(title).end();
        }
        at = Adjuncts.skip(document, at, limit);
        int aside = asideEnd(at, limit);
        if (aside > at && (document.tag(aside) == Tag.THAT || document.tag(aside) == Tag.WH)) {
            return aside;
        }
        boolean phrase = document.tag(at) == Tag.PREPOSITION || document.tag(at) == Tag.TO;
        if (at < limit && phrase && site.cue().takes(Frame.QUOTE)) {
            int quotation = document.quotationOf(at + 1);
            int end = quotation < 0
                    ? nounPhrases.from(at + 1, limit).end()
                    : document.quotations().get(quotation).end();
            int behind = Adjuncts.skip(document, end, limit);
            boolean clause = PLACES.contains(document.word(at))
                    && document.tag(behind) == Tag.PRONOUN
                    && document.tag(behind + 1).isFinite();
            if (behind > at + 1 && behind < limit && (clause || introducesContent(behind))) {
                return behind;
            }
        }
        return at;
    }

    /** {@code She wondered, as I do, why …}: the first token behind what stands between two commas. */
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

    /** {@code She wrote of the mayor: "…"} and {@code She joked to the crowd that …}. */
    private boolean introducesContent(int at) {
        return document.token(at).is(":")
                || document.tag(at) == Tag.THAT
                || document.tag(at) == Tag.QUOTATION_MARK
                || (document.tag(at) == Tag.COMMA && document.tag(at + 1) == Tag.QUOTATION_MARK);
    }

    /** Whether a quotation of whole sentences begins at {@code token}. */
    boolean opensQuotation(int token) {
        return document.tag(token) == Tag.QUOTATION_MARK
                && document.token(token + 1).isCapital();
    }

    /** What a sentence that ends its paragraph with a colon introduces: the quotation, or else the paragraph, behind it. */
    Optional<Phrase> paragraphAfter(Sentence sentence) {
        if (sentence.end() >= document.tokens().size()) {
            return Optional.empty();
        }
        int first = sentence.end();
        int quotation = document.quotationOf(first);
        int paragraph = document.paragraphOf(first);
        if (paragraph == sentence.paragraph()) {
            return Optional.empty();
        }
        int end = document.paragraphs().get(paragraph).end();
        return Optional.of(new Phrase(
                first, quotation >= 0 ? document.quotations().get(quotation).end() : end));
    }

    /** The end of a clause that begins at {@code from}: the end of its sentence, or where another attribution begins. */
    int clauseEnd(int from, Sentence sentence) {
        int limit = Math.min(mainClause(from, sentence), from + FARTHEST);
        int first = document.tag(from) == Tag.THAT ? from + 2 : from + 1;
        for (int i = first; i < limit; i++) {
            if (!document.isQuoted(i) && opensAttribution(i, limit)) {
                return trimmed(from, i);
            }
            if (closesBeforeAttribution(i)) {
                return i + 1;
            }
        }
        return trimmed(from, limit);
    }

    /** {@code When she learned that it had closed, she left}: where the main clause of such a sentence begins, or its end. */
    private int mainClause(int from, Sentence sentence) {
        if (document.tag(sentence.first()) != Tag.SUBORDINATOR || !isOneClause(sentence.first() + 1, from)) {
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
        return behind > at && isFinite(behind);
    }

    /** The end of a clause that completes a noun: the verb of the sentence that the noun stands in ends it. */
    int nounClauseEnd(int from, Sentence sentence) {
        int limit = objectEnd(from, sentence);
        int verbs = document.tag(from) == Tag.THAT ? 1 : 0;
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

    /** The end of an object that is content: it ends with its clause at the latest. */
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
            boolean coordinated = tag == Tag.CONJUNCTION && isFinite(i + 1) && !hasVerb(from, i);
            if (aside || circumstance || coordinated) {
                return trimmed(from, i);
            }
        }
        return limit;
    }

    /** Whether what stands behind a comma goes on without the object; more of a list goes on with it. */
    private boolean leavesObject(int at, int limit) {
        return switch (document.tag(at)) {
            case VERB, WH, SUBORDINATOR, PARTICIPLE -> true;
            case GERUND -> !document.token(at).is("ranging");
            case PREPOSITION -> !document.token(at).is("including");
            case CONJUNCTION ->
                isFinite(at + 1) || isFinite(nounPhrases.from(at + 1, limit).end());
            default -> false;
        };
    }

    /** {@code …, adding that …} and {@code … but she said …}: what follows is said in a relation of its own. */
    private boolean opensAttribution(int at, int limit) {
        Tag tag = document.tag(at);
        if (tag == Tag.COMMA) {
            return (isCue(at + 1) && document.tag(at + 1) == Tag.GERUND)
                    || document.token(Math.min(at + 1, limit - 1)).is("according")
                    || (document.token(Math.min(at + 1, limit - 1)).is("but") && opensMainClause(at + 2, limit));
        }
        if (tag != Tag.CONJUNCTION
                && !document.token(at).is("while")
                && !document.token(at).is("though")) {
            return false;
        }
        int next = at + 1;
        if (document.tag(next) == Tag.GERUND && isCue(next) && document.tag(next + 1) == Tag.THAT) {
            return true;
        }
        if (isFiniteCue(next)) {
            return isReporting(next) || document.tag(at - 1) == Tag.COMMA;
        }
        int behind = nounPhrases.from(next, limit).end();
        return behind > next && isFiniteCue(behind) && document.tag(behind) == Tag.VERB;
    }

    /** {@code …," adding that …}: the comma stands within the quotation. */
    private boolean closesBeforeAttribution(int mark) {
        return document.tag(mark) == Tag.QUOTATION_MARK
                && document.tag(mark - 1) == Tag.COMMA
                && document.tag(mark + 1) == Tag.GERUND
                && !document.isQuoted(mark + 1)
                && isCue(mark + 1);
    }

    private boolean isFiniteCue(int at) {
        int verb = at;
        while (document.tag(verb) == Tag.ADVERB || document.tag(verb) == Tag.HAVE) {
            verb++;
        }
        return document.tag(verb) == Tag.VERB && isCue(verb);
    }

    /** Whether the verb at {@code at}, behind its adverbs and auxiliaries, can introduce a quotation. */
    private boolean isReporting(int at) {
        int verb = at;
        while (document.tag(verb) == Tag.ADVERB || document.tag(verb) == Tag.HAVE) {
            verb++;
        }
        return CueVerbs.of(document.word(verb)).getLast().takes(Frame.QUOTE);
    }

    private boolean isCue(int token) {
        return token < document.tokens().size()
                && !CueVerbs.of(document.word(token)).isEmpty();
    }

    /** Leaves out the signs at the end that are not quoted. */
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

    /** Whether the tokens hold a finite verb beside those of their relative and subordinate clauses. */
    boolean hasOwnVerb(int first, int end) {
        int subordinate = 0;
        for (int i = first; i < end; i++) {
            Tag tag = document.tag(i);
            if (tag == Tag.WH || tag == Tag.SUBORDINATOR || (tag == Tag.THAT && i > first)) {
                subordinate++;
            } else if (tag.isFinite() && !document.tag(i - 1).isFinite() && document.tag(i - 1) != Tag.NOT) {
                if (subordinate == 0) {
                    return i > first;
                }
                subordinate--;
            }
        }
        return false;
    }

    /** Whether a finite verb stands at {@code token}, an adverb before it or not. */
    boolean isFinite(int token) {
        return document.tag(token).isFinite()
                || (document.tag(token) == Tag.ADVERB && document.tag(token + 1).isFinite());
    }

    /** Whether the tokens hold a finite verb, or a quotation that may hold one. */
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
}

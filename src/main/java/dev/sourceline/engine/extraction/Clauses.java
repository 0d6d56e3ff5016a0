package dev.sourceline.engine.extraction;

import dev.sourceline.engine.reference.Speakers;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** What belongs to a cue in one document, and where it begins and ends: subject, complement, content. */
final class Clauses {
    /** Farther before a cue nobody looks for the bracket that holds it, in tokens. */
    private static final int FARTHEST = 100;

    private final Document document;
    private final NounPhrases nounPhrases;
    private final Subjects subjects;
    private final Mentions mentions;
    private final ClauseVerbs verbs;
    private final ClauseEnds ends;
    private final Complements complements;

    Clauses(Document document) {
        this.document = document;
        this.nounPhrases = new NounPhrases(document);
        this.subjects = new Subjects(document);
        this.mentions = new Mentions(document, this);
        this.verbs = new ClauseVerbs(document);
        this.ends = new ClauseEnds(document, nounPhrases, verbs);
        this.complements = new Complements(document, nounPhrases, verbs);
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
                || document.word(head).equals("percent")
                || hasApposedName(head + 1, subject.end())
                || Speakers.maySpeak(document.word(head));
    }

    /** Whether {@code subject} is a letter, a statement or the like. */
    boolean isPaper(Phrase subject) {
        int head = nounPhrases.simpleFrom(subject.first(), subject.end()) - 1;
        return head >= subject.first() && Speakers.isPaper(document.word(head));
    }

    /** {@code the harbour master, Ada Roe} */
    private boolean hasApposedName(int comma, int end) {
        return comma + 1 < end && document.tag(comma) == Tag.COMMA && document.tag(comma + 1) == Tag.NAME;
    }

    /** The subject of the verb group that begins at {@code group}. */
    Optional<Phrase> subject(int group, Sentence sentence) {
        return subjects.before(group, sentence.first());
    }

    /** A mention that begins at {@code first}, with the appositions and relative clauses behind it. */
    Phrase mentionFrom(int first, int limit) {
        return mentions.from(first, limit);
    }

    /** Who does what a passive tells, if "by" stands at {@code by}. */
    Optional<Phrase> agent(int by, int limit) {
        return document.word(by).equals("by")
                ? Optional.of(nounPhrases.from(by + 1, limit)).filter(phrase -> !phrase.isEmpty())
                : Optional.empty();
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

    /** The first token behind the cue that is neither an adjunct nor who is told. */
    int complement(CueSite site) {
        return complements.behind(site);
    }

    /** The end of a clause that begins at {@code from}. */
    int clauseEnd(int from, Sentence sentence) {
        return ends.clauseEnd(from, sentence);
    }

    /** The end of a clause that completes a noun. */
    int nounClauseEnd(int from, Sentence sentence) {
        return ends.nounClauseEnd(from, sentence);
    }

    /** Where in the tokens {@code [from, limit)}, a clause and what follows it, the verb stands that is one too many. */
    int mainVerb(int from, int limit) {
        return ends.mainVerb(from, limit);
    }

    /** The first comma outside of quotations in the tokens {@code [from, end)}, or {@code end}. */
    int commaIn(int from, int end) {
        for (int i = from; i < end; i++) {
            if (document.tag(i) == Tag.COMMA && !document.isQuoted(i)) {
                return i;
            }
        }
        return end;
    }

    /** Where in the tokens {@code [from, end)} what stands in the same brackets as the last of them begins. */
    int inBrackets(int from, int end) {
        int depth = 0;
        for (int i = end - 1; i >= Math.max(from, end - FARTHEST); i--) {
            if (document.token(i).is(")")) {
                depth++;
            } else if (document.token(i).is("(") && --depth < 0) {
                return i + 1;
            }
        }
        return from;
    }

    /** {@code Roe disagreed: the money, she argued, was needed}: where in the tokens {@code [from, end)} what follows a colon begins. */
    int behindColon(int from, int end) {
        for (int i = end - 1; i > Math.max(from, end - FARTHEST); i--) {
            if (document.isQuoted(i)) {
                return from;
            }
            if (document.token(i).is(":")) {
                return hasVerb(from, i) && i + 1 < end ? i + 1 : from;
            }
        }
        return from;
    }

    /** The end of an object that is content. */
    int objectEnd(int from, Sentence sentence) {
        return ends.objectEnd(from, sentence);
    }

    /** Leaves out the signs at the end that are not quoted. */
    int trimmed(int from, int end) {
        return ends.trimmed(from, end);
    }

    /** Whether the tokens hold a finite verb beside those of their relative and subordinate clauses. */
    boolean hasOwnVerb(int first, int end) {
        return verbs.hasOwnVerb(first, end);
    }

    /** Whether a finite verb stands at {@code token}, an adverb before it or not. */
    boolean isFinite(int token) {
        return verbs.isFinite(token);
    }

    /** Whether the tokens hold a finite verb, or a quotation that may hold one. */
    boolean hasVerb(int first, int end) {
        return verbs.hasVerb(first, end);
    }
}

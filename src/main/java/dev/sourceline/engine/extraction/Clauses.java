package dev.sourceline.engine.extraction;

import dev.sourceline.engine.reference.Speakers;
import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.NounPhrases;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Sentence;
import dev.sourceline.engine.syntax.Tag;
import java.util.Optional;

/** The clause structure around the cues of one document: the bounds of subject, complement and content. */
final class Clauses {
    /** The maximum distance from a cue back to the bracket around it, in tokens. */
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

    /** Whether {@code subject} can be a source: its head is not a noun for a thing. */
    boolean maySpeak(Phrase subject) {
        int head = nounPhrases.simpleFrom(subject.first(), subject.end()) - 1;
        return head < subject.first()
                || document.tag(head) != Tag.NOUN
                || document.token(head).isCapital()
                || document.word(head).equals("percent")
                || hasApposedName(head + 1, subject.end())
                || Speakers.maySpeak(document.word(head));
    }

    /** Whether {@code subject} is a document, such as a letter or a statement. */
    boolean isPaper(Phrase subject) {
        int head = nounPhrases.simpleFrom(subject.first(), subject.end()) - 1;
        return head >= subject.first() && Speakers.isPaper(document.word(head));
    }

    /** {@code the harbour master, Ada Roe} */
    private boolean hasApposedName(int comma, int end) {
        return comma + 1 < end && document.tag(comma) == Tag.COMMA && document.tag(comma + 1) == Tag.NAME;
    }

    /** The subject of the verb group that starts at {@code group}. */
    Optional<Phrase> subject(int group, Sentence sentence) {
        return subjects.before(group, sentence.first());
    }

    /** The mention that starts at {@code first}, with its appositions and relative clauses. */
    Phrase mentionFrom(int first, int limit) {
        return mentions.from(first, limit);
    }

    /** The agent of a passive, if {@code by} is the token "by". */
    Optional<Phrase> agent(int by, int limit) {
        return document.word(by).equals("by")
                ? Optional.of(nounPhrases.from(by + 1, limit)).filter(phrase -> !phrase.isEmpty())
                : Optional.empty();
    }

    /** Whether a quotation of whole sentences starts at {@code token}. */
    boolean opensQuotation(int token) {
        return document.tag(token) == Tag.QUOTATION_MARK
                && document.token(token + 1).isCapital();
    }

    /**
     * The content after a sentence that ends its paragraph with a colon: the quotation, or else the paragraph, that follows.
     */
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

    /**
     * The start of the complement: the first token after the cue that is neither in an adjunct nor in the addressee.
     */
    int complement(CueSite site) {
        return complements.behind(site);
    }

    /** The end of a clause that starts at {@code from}. */
    int clauseEnd(int from, Sentence sentence) {
        return ends.clauseEnd(from, sentence);
    }

    /** The end of a clause that is the complement of a noun. */
    int nounClauseEnd(int from, Sentence sentence) {
        return ends.nounClauseEnd(from, sentence);
    }

    /** The verb in the tokens {@code [from, limit)} that no longer belongs to the clause at their start. */
    int mainVerb(int from, int limit) {
        return ends.mainVerb(from, limit);
    }

    /** The first comma outside quotations in the tokens {@code [from, end)}, or {@code end}. */
    int commaIn(int from, int end) {
        for (int i = from; i < end; i++) {
            if (document.tag(i) == Tag.COMMA && !document.isQuoted(i)) {
                return i;
            }
        }
        return end;
    }

    /** The start, within the tokens {@code [from, end)}, of the bracketed text that the last of them belongs to. */
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

    /**
     * {@code Roe disagreed: the money, she argued, was needed}: the start of the text after a colon in the tokens {@code [from, end)}.
     */
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

    /** The end without trailing punctuation, except punctuation inside a quotation. */
    int trimmed(int from, int end) {
        return ends.trimmed(from, end);
    }

    /** Whether the tokens contain a finite verb outside their relative and subordinate clauses. */
    boolean hasOwnVerb(int first, int end) {
        return verbs.hasOwnVerb(first, end);
    }

    /** Whether a finite verb stands at {@code token}; an adverb may precede it. */
    boolean isFinite(int token) {
        return verbs.isFinite(token);
    }

    /** Whether the verb at {@code token} can introduce a quotation. */
    boolean isReporting(int token) {
        return verbs.isReporting(token);
    }

    /** Whether the tokens contain a finite verb, or a quotation that may contain one. */
    boolean hasVerb(int first, int end) {
        return verbs.hasVerb(first, end);
    }
}

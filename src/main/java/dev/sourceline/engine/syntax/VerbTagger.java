package dev.sourceline.engine.syntax;

import dev.sourceline.engine.syntax.Token.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags words that can be verb forms, by their neighbours. */
final class VerbTagger {
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "they", "we", "you", "it", "who");
    private static final Set<String> ONE = Set.of("another", "each", "this");
    private static final Set<String> SEVERAL = Set.of("some", "many", "most", "several", "few", "all", "both", "these");
    private static final Set<String> EVENTS = Set.of(
            "hearing", "briefing", "meeting", "filing", "gathering", "wedding", "shooting", "opening", "screening");
    private static final int MOST_ADVERBS = 3;

    private static final Set<String> FLOATING = Set.of("long", "since", "first", "both", "all", "each", "now");

    private final List<Token> tokens;
    private final Tag[] tags;
    private final PlainForms plainForms;

    VerbTagger(List<Token> tokens, Tag[] tags) {
        this.tokens = tokens;
        this.tags = tags;
        this.plainForms = new PlainForms(tokens, tags);
    }

    PlainForms plainForms() {
        return plainForms;
    }

    /** The tag of a word that can be a verb form; null where its neighbours make it a noun or an adjective. */
    @Nullable Tag tag(int i, int first, int end, int forms, Tag before, @Nullable Tag fixed) {
        Tag governor = governor(i, first);
        if (governor == Tag.TO || governor == Tag.MODAL || governor == Tag.DO) {
            if ((forms & VerbForms.BASE) != 0) {
                return Tag.INFINITIVE;
            }
        }
        if ((governor == Tag.HAVE || governor == Tag.BE) && (forms & VerbForms.PARTICIPLE) != 0) {
            return Tag.PARTICIPLE;
        }
        if ((forms & VerbForms.GERUND) != 0) {
            boolean people = before == Tag.DETERMINER && tokens.get(i - 1).is("those");
            boolean noun = (before == Tag.DETERMINER && !people)
                    || before == Tag.POSSESSIVE
                    || before == Tag.ADJECTIVE
                    || isEvent(i, end, before);
            return noun ? Tag.NOUN : Tag.GERUND;
        }
        if (before == Tag.DETERMINER && standsAlone(i - 1, forms, end)) {
            return Tag.VERB;
        }
        if (before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.GENITIVE) {
            return (forms & VerbForms.PARTICIPLE) != 0 && (forms & VerbForms.BASE) == 0 ? Tag.ADJECTIVE : null;
        }
        if ((forms & (VerbForms.PAST | VerbForms.PARTICIPLE)) != 0 && (forms & VerbForms.BASE) == 0) {
            return pastForm(i, first, end, forms, before);
        }
        if (isSubject(i - 1)) {
            return Tag.VERB;
        }
        return plainForms.tag(i, first, end, forms, before, fixed);
    }

    /** {@code told a committee hearing on Monday}: the form in -ing is a noun for an event and starts no clause. */
    private boolean isEvent(int i, int end, Tag before) {
        return (before == Tag.NOUN || before == Tag.NAME)
                && EVENTS.contains(tokens.get(i).word())
                && (i + 1 == end
                        || !plainForms.opensClause(i + 1)
                        || tokens.get(i + 1).is("that"));
    }

    /** {@code Some argue that …}, {@code another says}: a determiner without a noun. */
    private boolean standsAlone(int determiner, int forms, int end) {
        String word = tokens.get(determiner).word();
        if (ONE.contains(word)) {
            return (forms & VerbForms.S_FORM) != 0;
        }
        boolean finite = (forms & (VerbForms.BASE | VerbForms.PAST)) != 0 && SEVERAL.contains(word);
        return finite
                && (tokens.get(determiner + 1).is("said")
                        || (determiner + 2 < end && plainForms.opensClause(determiner + 2)));
    }

    private Tag pastForm(int i, int first, int end, int forms, Tag before) {
        if ((forms & VerbForms.PAST) == 0) {
            return Tag.PARTICIPLE;
        }
        if (before == Tag.PREPOSITION
                || (before == Tag.SUBORDINATOR && (forms & VerbForms.PARTICIPLE) != 0)
                || before == Tag.ADJECTIVE
                || (before == Tag.NUMBER
                        && i + 1 < end
                        && mayContinuePhrase(i + 1)
                        && !tokens.get(i).is("said"))) {
            return Tag.PARTICIPLE;
        }
        if ((forms & VerbForms.PARTICIPLE) == 0) {
            return Tag.VERB;
        }
        if (i == first) {
            return Tag.PARTICIPLE;
        }
        boolean passive = i + 1 < end
                && ((tokens.get(i + 1).is("by") && !isGerund(i + 2, end))
                        || (tokens.get(i + 1).is("as")
                                && before != Tag.NAME
                                && !WordClasses.isQuotative(tokens.get(i).word())));
        return passive && !isSubject(i - 1) ? Tag.PARTICIPLE : Tag.VERB;
    }

    /** {@code responded by saying}: the preposition is not the agent of a passive. */
    private boolean isGerund(int i, int end) {
        return i < end && (WordClasses.verbForms(tokens.get(i).word()) & VerbForms.GERUND) != 0;
    }

    /** The auxiliary or {@code to} that governs a verb form; adverbs in between are skipped. */
    private Tag governor(int i, int first) {
        int at = i - 1;
        while (at >= first
                && at >= i - 1 - MOST_ADVERBS
                && (tags[at] == Tag.ADVERB || tags[at] == Tag.NOT || isFloating(at))) {
            at--;
        }
        if (at >= first
                && tags[at] == Tag.PRONOUN
                && at > first
                && (tags[at - 1] == Tag.DO || tags[at - 1] == Tag.MODAL)) {
            return tags[at - 1];
        }
        return at >= first ? tags[at] : Tag.STOP;
    }

    /** {@code has long said}: words of other classes that stand between auxiliary and verb as adverbs do. */
    private boolean isFloating(int i) {
        return i > 0 && FLOATING.contains(tokens.get(i).word()) && (tags[i - 1] == Tag.HAVE || tags[i - 1] == Tag.BE);
    }

    /** Whether the token is a pronoun that can only be a subject. */
    boolean isSubject(int i) {
        return i >= 0
                && tokens.get(i).isWord()
                && SUBJECTS.contains(tokens.get(i).word());
    }

    /** Whether the token can continue a noun phrase. */
    boolean mayContinuePhrase(int i) {
        Token token = tokens.get(i);
        Tag fixed = token.isWord() ? WordClasses.fixed(token.word()) : null;
        return (token.isWord() && (fixed == null || !fixed.isGrammar()))
                || token.kind() == Kind.NUMBER
                || token.kind() == Kind.QUOTATION_MARK;
    }
}

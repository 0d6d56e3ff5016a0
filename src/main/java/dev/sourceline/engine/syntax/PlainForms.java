package dev.sourceline.engine.syntax;

import dev.sourceline.engine.syntax.Token.Kind;
import dev.sourceline.engine.text.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Disambiguates forms that can be verb or noun: {@code claims}, {@code support}, {@code vote}. */
final class PlainForms {
    private static final Set<String> PLURALS = Set.copyOf(Lexicon.entries("plurals.txt"));

    /** Plain forms that are almost never nouns. */
    private static final Set<String> ALWAYS_VERBS = Set.of(
            "seem",
            "appear",
            "say",
            "think",
            "believe",
            "want",
            "know",
            "become",
            "remain",
            "agree",
            "disagree",
            "argue",
            "insist",
            "deny",
            "recall");

    /** How far back a verb is searched for, in tokens. */
    private static final int FARTHEST = 80;

    private final List<Token> tokens;
    private final Tag[] tags;
    private boolean headline;

    PlainForms(List<Token> tokens, Tag[] tags) {
        this.tokens = tokens;
        this.tags = tags;
    }

    /** @param headline whether the next sentence is a headline */
    void read(boolean headline) {
        this.headline = headline;
    }

    /** {@code Court rules worship legal}: a headline lacks the articles that tell a subject from a verb. */
    private boolean isHeadlineVerb(int i, int forms, Tag before, int end) {
        return headline
                && before == Tag.NOUN
                && (forms & VerbForms.S_FORM) != 0
                && WordClasses.isQuotative(tokens.get(i).word())
                && !tokens.get(i - 1).word().endsWith("s")
                && (i + 1 == end || !isVerbForm(i + 1));
    }

    /** {@code Lock was never inspected, report finds} */
    private boolean isHeadlineSubject(int i, int end) {
        return headline
                && i + 1 < end
                && WordClasses.isQuotative(tokens.get(i + 1).word())
                && (WordClasses.verbForms(tokens.get(i + 1).word()) & VerbForms.S_FORM) != 0;
    }

    private boolean isVerbForm(int i) {
        return tokens.get(i).isWord() && WordClasses.verbForms(tokens.get(i).word()) != 0;
    }

    /** {@link Tag#VERB}, or null for no verb. */
    @Nullable Tag tag(int i, int first, int end, int forms, Tag before, @Nullable Tag fixed) {
        String word = tokens.get(i).word();
        if (isSaying(i) && isSpeaker(before)) {
            return Tag.VERB;
        }
        if (isHeadlineVerb(i, forms, before, end)) {
            return Tag.VERB;
        }
        if (isHeadlineSubject(i, end)) {
            return null;
        }
        boolean opening = i == first + 1 && i + 1 < end && tokens.get(first).isCapital();
        if (opening && before == Tag.NOUN && (forms & VerbForms.S_FORM) != 0 && opensObject(i + 1)) {
            return Tag.VERB;
        }
        boolean near = word.equals("close") && i + 1 < end && tokens.get(i + 1).is("to");
        if (near && (before == Tag.NOUN || before == Tag.NAME)) {
            return Tag.ADJECTIVE;
        }
        if (before == Tag.NOUN && PLURALS.contains(word) && !opensStatement(i + 1)) {
            return null;
        }
        if (before == Tag.THAT
                && (forms & VerbForms.BASE) != 0
                && i > 1
                && (tags[i - 2].isVerbal() || tags[i - 2] == Tag.PREPOSITION)) {
            return null;
        }
        boolean afterSubject = switch (before) {
            case NOUN, NAME, PRONOUN, WH, THAT -> true;
            case ADVERB, NUMBER ->
                i > 1
                        && fixed == null
                        && (tags[i - 2] == Tag.NOUN
                                || tags[i - 2] == Tag.NAME
                                || tags[i - 2] == Tag.PRONOUN
                                || tags[i - 2] == Tag.COMMA
                                || tags[i - 2] == Tag.WH);
            case COMMA -> fixed == null && !isTitle(i, end, forms);
            case CONJUNCTION, BREAK, QUOTATION_MARK -> fixed == null;
            default -> false;
        };
        if (!afterSubject || !agrees(i, forms, before)) {
            return null;
        }
        boolean verb = i + 1 < end && opensComplement(i, end);
        return verb || isSaying(i) || (isVerblessClause(i, first) && !precedesAuxiliary(i, end)) ? Tag.VERB : null;
    }

    private static boolean isSpeaker(Tag tag) {
        return switch (tag) {
            case NAME, NOUN, NUMBER, PRONOUN, WH -> true;
            default -> false;
        };
    }

    /** {@code …, nurse Ada Roe said}: a noun right before a name is the person's role. */
    private boolean isTitle(int i, int end, int forms) {
        return (forms & (VerbForms.PAST | VerbForms.S_FORM)) == 0
                && i + 1 < end
                && tokens.get(i + 1).isCapital();
    }

    /**
     * Whether a reported statement follows. After a noun, these forms are plural nouns more often than verbs unless one does.
     */
    private boolean opensStatement(int i) {
        return i < tokens.size()
                && (tokens.get(i).is("that")
                        || tokens.get(i).kind() == Kind.QUOTATION_MARK
                        || tokens.get(i).is(":"));
    }

    private boolean opensObject(int i) {
        return tokens.get(i).isCapital() || opensClause(i);
    }

    /** Whether the token starts a clause, because it cannot continue a noun phrase. */
    boolean opensClause(int i) {
        Tag fixed = WordClasses.fixed(tokens.get(i).word());
        return fixed == Tag.THAT
                || fixed == Tag.TO
                || fixed == Tag.PRONOUN
                || fixed == Tag.POSSESSIVE
                || fixed == Tag.DETERMINER
                || tokens.get(i).kind() == Kind.QUOTATION_MARK;
    }

    private boolean isSaying(int i) {
        return tokens.get(i).is("says") || tokens.get(i).is("say");
    }

    /**
     * Whether the clause would have no verb without this one: {@code She said the lock leaks.} The complement is a clause of its
     * own.
     */
    boolean isVerblessClause(int i, int first) {
        for (int j = i - 1; j >= Math.max(first, i - FARTHEST); j--) {
            switch (tags[j]) {
                case VERB, GERUND -> {
                    return j < i - 2 && WordClasses.isQuotative(tokens.get(j).word());
                }
                case COMMA, BREAK, THAT, WH, SUBORDINATOR, STOP, QUOTATION_MARK -> {
                    return j < i - 2;
                }
                case MODAL, BE, HAVE, DO, INFINITIVE, PARTICIPLE, TO -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** {@code the tax cuts would}: the verb of the clause comes after the word. */
    private boolean precedesAuxiliary(int i, int end) {
        @Nullable Tag next = i + 1 < end ? WordClasses.fixed(tokens.get(i + 1).word()) : null;
        return next == Tag.MODAL || next == Tag.BE || next == Tag.HAVE || next == Tag.DO;
    }

    private boolean agrees(int i, int forms, Tag before) {
        if ((forms & VerbForms.PAST) != 0) {
            return true;
        }
        if (before == Tag.NOUN) {
            boolean plural = tokens.get(i - 1).word().endsWith("s");
            return (forms & VerbForms.S_FORM) != 0
                    ? !plural
                    : plural
                            || tokens.get(i - 1).is("people")
                            || ALWAYS_VERBS.contains(tokens.get(i).word());
        }
        return (forms & VerbForms.BASE) == 0
                || before != Tag.NAME
                || tokens.get(i - 1).word().endsWith("s");
    }

    private boolean opensComplement(int i, int end) {
        Token next = tokens.get(i + 1);
        if (next.kind() == Kind.QUOTATION_MARK || next.kind() == Kind.NUMBER || isSaying(i)) {
            return true;
        }
        if (!next.isWord()) {
            return next.is(":") || (next.is(",") && isSaying(i));
        }
        Tag fixed = WordClasses.fixed(next.word());
        if (fixed == null) {
            return next.isCapital()
                    || next.word().endsWith("ly")
                    || next.word().endsWith("ing")
                    || !nextIsVerb(i + 1, end);
        }
        return switch (fixed) {
            case DETERMINER, POSSESSIVE, PRONOUN, THAT, TO, WH, SUBORDINATOR, NUMBER, ADVERB, ADJECTIVE, NOUN -> true;
            case PREPOSITION -> tags[i - 1] != Tag.NOUN;
            case BE, HAVE, MODAL ->
                i > 1 && (tags[i - 2] == Tag.THAT || tags[i - 2] == Tag.COMMA || tags[i - 2] == Tag.WH);
            default -> false;
        };
    }

    private boolean nextIsVerb(int i, int end) {
        String word = tokens.get(i).word();
        int forms = WordClasses.verbForms(word);
        return i + 1 < end && ((forms & (VerbForms.PAST | VerbForms.S_FORM)) != 0 || ALWAYS_VERBS.contains(word));
    }
}

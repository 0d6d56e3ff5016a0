package dev.sourceline.syntax;

import dev.sourceline.syntax.Token.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives every token of a sentence its tag, from left to right, looking one or two tokens to each side. */
final class Tagger {
    private static final Set<String> PRONOUN_HOSTS =
            Set.of("he", "she", "it", "that", "there", "here", "who", "what", "where", "how", "this", "let");
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "they", "we", "you", "it", "who");

    private static final Set<String> NOUN_PRONE = Set.of(
            "reasons",
            "rules",
            "reports",
            "claims",
            "emails",
            "tweets",
            "posts",
            "plans",
            "notes",
            "promises",
            "questions",
            "challenges",
            "demands",
            "hopes",
            "fears",
            "votes",
            "views",
            "calls",
            "offers",
            "charges",
            "states",
            "answers",
            "comments",
            "proposals",
            "texts",
            "remarks",
            "replies",
            "voices",
            "estimates",
            "projects",
            "addresses",
            "attacks");

    private static final Set<String> FLOATING = Set.of("long", "since", "first", "both", "all", "each", "now");

    /** Plain forms that are next to never nouns. */
    private static final Set<String> ALWAYS_VERBS =
            Set.of("seem", "appear", "say", "think", "believe", "want", "know", "become", "remain", "agree", "argue");

    private final List<Token> tokens;
    private final Tag[] tags;
    private final Set<String> names;

    /** @param names words, in lower case, that are capital where nothing but being a name makes them so */
    Tagger(List<Token> tokens, Tag[] tags, Set<String> names) {
        this.tokens = tokens;
        this.tags = tags;
        this.names = names;
    }

    /** @param titleCase whether capitals say nothing, as in many headlines */
    void tag(int first, int end, boolean titleCase) {
        for (int i = first; i < end; i++) {
            tags[i] = tagOf(i, first, end, titleCase);
        }
    }

    private Tag tagOf(int i, int first, int end, boolean titleCase) {
        Token token = tokens.get(i);
        return switch (token.kind()) {
            case QUOTATION_MARK -> Tag.QUOTATION_MARK;
            case DASH -> Tag.BREAK;
            case NUMBER -> Tag.NUMBER;
            case OTHER -> sign(token.word(), i, first);
            case WORD -> word(i, first, end, titleCase);
        };
    }

    private Tag sign(String sign, int i, int first) {
        return switch (sign) {
            case "," -> Tag.COMMA;
            case ".", "?", "!", "…" -> Tag.STOP;
            case ":", ";", "(", ")", "[", "]" -> Tag.BREAK;
            case "'" -> i > first && (tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.NAME) ? Tag.GENITIVE : Tag.OTHER;
            case "&" -> Tag.CONJUNCTION;
            case "$", "%", "£", "€" -> Tag.NUMBER;
            default -> Tag.OTHER;
        };
    }

    private Tag word(int i, int first, int end, boolean titleCase) {
        Token token = tokens.get(i);
        String word = token.word();
        Tag before = i > first ? tags[i - 1] : Tag.STOP;
        if (word.equals("'s")) {
            return clitic(i, first, end);
        }
        Tag fixed = WordClasses.fixed(word);
        int forms = WordClasses.verbForms(word);
        boolean opens = i == first || tags[i - 1] == Tag.QUOTATION_MARK || tags[i - 1] == Tag.BREAK;
        if (token.isCapital() && !titleCase && !word.equals("i")) {
            boolean name = opens ? fixed == null && opensWithName(i, end, forms) : fixed == null || !isGrammar(fixed);
            if (name
                    || (token.shape() == Token.Shape.UPPER
                            && word.length() < 5
                            && fixed != null
                            && !opens
                            && word.equals("us"))) {
                return Tag.NAME;
            }
        }
        if (fixed != null && isGrammar(fixed)) {
            return grammar(fixed, i, end, before, forms);
        }
        if (forms != 0) {
            @Nullable Tag verb = verb(i, first, end, forms, before, fixed);
            if (verb != null) {
                return verb;
            }
        }
        if (fixed != null) {
            return fixed;
        }
        if (before == Tag.TO && i + 1 < end && opensPhrase(i + 1)) {
            return Tag.INFINITIVE;
        }
        return bySuffix(word, before);
    }

    private boolean opensPhrase(int i) {
        @Nullable Tag fixed = WordClasses.fixed(tokens.get(i).word());
        return fixed == Tag.DETERMINER || fixed == Tag.POSSESSIVE || fixed == Tag.PRONOUN;
    }

    private boolean opensWithName(int i, int end, int forms) {
        if (names.contains(tokens.get(i).word())) {
            return true;
        }
        boolean nextCapital = i + 1 < end && tokens.get(i + 1).isCapital();
        return forms == 0
                && !tokens.get(i).word().endsWith("ly")
                && (nextCapital || (i + 1 < end && tokens.get(i + 1).is("'s")));
    }

    private static boolean isGrammar(Tag tag) {
        return tag != Tag.ADJECTIVE && tag != Tag.NOUN;
    }

    private Tag grammar(Tag fixed, int i, int end, Tag before, int forms) {
        if (fixed == Tag.ADVERB && forms != 0 && (before == Tag.TO || before == Tag.MODAL || isSubject(i - 1))) {
            return before == Tag.TO || before == Tag.MODAL ? Tag.INFINITIVE : Tag.VERB;
        }
        if (tokens.get(i).is("like") && (before == Tag.MODAL || before == Tag.TO || before == Tag.NOT)) {
            return Tag.INFINITIVE;
        }
        if (tokens.get(i).is("her") && (i + 1 >= end || !mayContinuePhrase(i + 1))) {
            return Tag.PRONOUN;
        }
        if (fixed == Tag.DETERMINER && tokens.get(i).is("that")) {
            return Tag.THAT;
        }
        return fixed;
    }

    private boolean mayContinuePhrase(int i) {
        Token token = tokens.get(i);
        Tag fixed = token.isWord() ? WordClasses.fixed(token.word()) : null;
        return (token.isWord() && (fixed == null || !isGrammar(fixed)))
                || token.kind() == Kind.NUMBER
                || token.kind() == Kind.QUOTATION_MARK;
    }

    private Tag clitic(int i, int first, int end) {
        if (i == first || i + 1 >= end) {
            return Tag.GENITIVE;
        }
        if (PRONOUN_HOSTS.contains(tokens.get(i - 1).word())) {
            return Tag.BE;
        }
        @Nullable Tag next = WordClasses.fixed(tokens.get(i + 1).word());
        boolean verbal = next == Tag.DETERMINER
                || next == Tag.NOT
                || next == Tag.PREPOSITION
                || (WordClasses.verbForms(tokens.get(i + 1).word()) & VerbForms.GERUND) != 0;
        return verbal && !tokens.get(i + 1).isCapital() ? Tag.BE : Tag.GENITIVE;
    }

    /** The tag of a word that can be a verb form, or null where its neighbours make it a noun or adjective. */
    private @Nullable Tag verb(int i, int first, int end, int forms, Tag before, @Nullable Tag fixed) {
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
            return before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE
                    ? Tag.NOUN
                    : Tag.GERUND;
        }
        if (before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.GENITIVE) {
            return (forms & VerbForms.PARTICIPLE) != 0 && (forms & VerbForms.BASE) == 0 ? Tag.ADJECTIVE : null;
        }
        if ((forms & (VerbForms.PAST | VerbForms.PARTICIPLE)) != 0 && (forms & VerbForms.BASE) == 0) {
            return pastForm(i, first, end, forms, before);
        }
        return plainForm(i, first, end, forms, before, fixed);
    }

    private Tag pastForm(int i, int first, int end, int forms, Tag before) {
        if ((forms & VerbForms.PAST) == 0) {
            return Tag.PARTICIPLE;
        }
        if (before == Tag.PREPOSITION
                || (before == Tag.SUBORDINATOR && (forms & VerbForms.PARTICIPLE) != 0)
                || before == Tag.ADJECTIVE
                || (before == Tag.NUMBER && i + 1 < end && mayContinuePhrase(i + 1))) {
            return Tag.PARTICIPLE;
        }
        if ((forms & VerbForms.PARTICIPLE) == 0) {
            return Tag.VERB;
        }
        if (i == first) {
            return Tag.PARTICIPLE;
        }
        boolean passive =
                i + 1 < end && (tokens.get(i + 1).is("by") || (tokens.get(i + 1).is("as") && before != Tag.NAME));
        return passive && !isSubject(i - 1) ? Tag.PARTICIPLE : Tag.VERB;
    }

    /** A form that can be a noun as well: "claims", "support", "vote". */
    private @Nullable Tag plainForm(int i, int first, int end, int forms, Tag before, @Nullable Tag fixed) {
        String word = tokens.get(i).word();
        if (isSubject(i - 1)) {
            return Tag.VERB;
        }
        if (before == Tag.NOUN && NOUN_PRONE.contains(word) && !opensStatement(i + 1)) {
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
                                || tags[i - 2] == Tag.WH);
            case CONJUNCTION, COMMA, BREAK, QUOTATION_MARK -> fixed == null;
            default -> false;
        };
        if (!afterSubject || !agrees(i, forms, before)) {
            return null;
        }
        boolean verb = i + 1 < end && opensComplement(i, end);
        return verb || isSaying(i) || isVerblessClause(i, first) ? Tag.VERB : null;
    }

    /** Behind a noun these are plurals more often than verbs, unless what they would say follows. */
    private boolean opensStatement(int i) {
        return i < tokens.size()
                && (tokens.get(i).is("that")
                        || tokens.get(i).kind() == Kind.QUOTATION_MARK
                        || tokens.get(i).is(":"));
    }

    private boolean isSaying(int i) {
        return tokens.get(i).is("says") || tokens.get(i).is("say");
    }

    /**
     * Whether the clause would have no verb without this one: {@code She said the lock leaks.} What is said opens a
     * clause of its own.
     */
    private boolean isVerblessClause(int i, int first) {
        for (int j = i - 1; j >= first; j--) {
            switch (tags[j]) {
                case VERB -> {
                    return j < i - 2 && WordClasses.isQuotative(tokens.get(j).word());
                }
                case COMMA, BREAK, THAT, WH, SUBORDINATOR, STOP, QUOTATION_MARK -> {
                    return j < i - 2;
                }
                case MODAL, BE, HAVE, DO, GERUND, INFINITIVE, PARTICIPLE, TO -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean agrees(int i, int forms, Tag before) {
        if ((forms & VerbForms.PAST) != 0) {
            return true;
        }
        if (before == Tag.NOUN) {
            boolean plural = tokens.get(i - 1).word().endsWith("s");
            return (forms & VerbForms.S_FORM) != 0
                    ? !plural || isSaying(i)
                    : plural || isSaying(i) || tokens.get(i - 1).is("people");
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
            case BE, HAVE, MODAL -> i > 1 && (tags[i - 2] == Tag.THAT || tags[i - 2] == Tag.WH);
            default -> false;
        };
    }

    private boolean nextIsVerb(int i, int end) {
        String word = tokens.get(i).word();
        int forms = WordClasses.verbForms(word);
        return i + 1 < end && ((forms & (VerbForms.PAST | VerbForms.S_FORM)) != 0 || ALWAYS_VERBS.contains(word));
    }

    /** The auxiliary or "to" that a verb form depends on, adverbs between them left out. */
    private Tag governor(int i, int first) {
        int at = i - 1;
        while (at >= first && at >= i - 4 && (tags[at] == Tag.ADVERB || tags[at] == Tag.NOT || isFloating(at))) {
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

    /** Words of other classes that stand between an auxiliary and its verb as adverbs do: "has long said". */
    private boolean isFloating(int i) {
        return i > 0 && FLOATING.contains(tokens.get(i).word()) && (tags[i - 1] == Tag.HAVE || tags[i - 1] == Tag.BE);
    }

    private boolean isSubject(int i) {
        return i >= 0
                && tokens.get(i).isWord()
                && SUBJECTS.contains(tokens.get(i).word());
    }

    private static Tag bySuffix(String word, Tag before) {
        if (word.endsWith("ly") && word.length() > 4) {
            return Tag.ADVERB;
        }
        if (word.endsWith("ed") && word.length() > 4 && word.indexOf('-') < 0) {
            return switch (before) {
                case DETERMINER, POSSESSIVE, ADJECTIVE, GENITIVE -> Tag.ADJECTIVE;
                case BE, HAVE, PREPOSITION -> Tag.PARTICIPLE;
                default -> Tag.VERB;
            };
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE
                    ? Tag.NOUN
                    : Tag.GERUND;
        }
        boolean adjective = word.endsWith("ous")
                || word.endsWith("ful")
                || word.endsWith("ive")
                || word.endsWith("ible")
                || word.endsWith("able")
                || word.endsWith("less")
                || word.endsWith("ical")
                || word.endsWith("-old");
        return adjective ? Tag.ADJECTIVE : Tag.NOUN;
    }
}

package dev.sourceline.engine.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tags every token of a sentence from left to right, looking at one or two neighbours on each side. */
final class Tagger {
    private static final Set<String> PRONOUN_HOSTS =
            Set.of("he", "she", "it", "that", "there", "here", "who", "what", "where", "how", "this", "let");

    private final List<Token> tokens;
    private final Tag[] tags;
    private final Set<String> names;
    private final VerbTagger verbs;

    /** @param names words, in lower case, that have a capital letter because they are names */
    Tagger(List<Token> tokens, Tag[] tags, Set<String> names) {
        this.tokens = tokens;
        this.tags = tags;
        this.names = names;
        this.verbs = new VerbTagger(tokens, tags);
    }

    /**
     * @param titleCase whether capital letters carry no information, as in many headlines
     * @param headline whether articles may be missing
     */
    void tag(int first, int end, boolean titleCase, boolean headline) {
        verbs.plainForms().read(headline);
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
            boolean name = opens ? fixed == null && opensWithName(i, end, forms) : fixed == null || !fixed.isGrammar();
            boolean month = word.equals("may") && before == Tag.PREPOSITION;
            boolean country = word.equals("us") && token.shape() == Token.Shape.UPPER && !opens;
            if (name || country || month) {
                return Tag.NAME;
            }
        }
        if (fixed != null && fixed.isGrammar()) {
            return grammar(fixed, i, end, before, forms);
        }
        if (forms != 0) {
            @Nullable Tag verb = verbs.tag(i, first, end, forms, before, fixed);
            if (verb != null) {
                return verb;
            }
        }
        if (fixed != null) {
            return before == Tag.PREPOSITION && word.equals("state") ? Tag.NOUN : fixed;
        }
        if (isUnknownVerb(i, first, end, before)) {
            return Tag.VERB;
        }
        if (before == Tag.TO && i + 1 < end && opensPhrase(i + 1)) {
            return Tag.INFINITIVE;
        }
        return bySuffix(word, before);
    }

    /** {@code The outlets undercount his voters}: a determiner cannot continue the noun phrase before it. */
    private boolean isUnknownVerb(int i, int first, int end, Tag before) {
        if (i > first
                && verbs.isSubject(i - 1)
                && !tokens.get(i).isCapital()
                && !tokens.get(i).word().endsWith("ly")) {
            return true;
        }
        boolean noun = before == Tag.NOUN || before == Tag.NAME;
        return noun
                && i + 1 < end
                && !tokens.get(i).isCapital()
                && opensPhrase(i + 1)
                && verbs.plainForms().isVerblessClause(i, first)
                && tokens.get(i).word().endsWith("s")
                        != tokens.get(i - 1).word().endsWith("s");
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

    private Tag grammar(Tag fixed, int i, int end, Tag before, int forms) {
        if (fixed == Tag.ADVERB && forms != 0 && (before == Tag.TO || before == Tag.MODAL || verbs.isSubject(i - 1))) {
            return before == Tag.TO || before == Tag.MODAL ? Tag.INFINITIVE : Tag.VERB;
        }
        if (tokens.get(i).is("like") && (before == Tag.MODAL || before == Tag.TO || before == Tag.NOT)) {
            return Tag.INFINITIVE;
        }
        if (tokens.get(i).is("her") && (i + 1 >= end || !verbs.mayContinuePhrase(i + 1))) {
            return Tag.PRONOUN;
        }
        if (tokens.get(i).is("once") && before == Tag.PREPOSITION) {
            return Tag.ADVERB;
        }
        if (fixed == Tag.DETERMINER && tokens.get(i).is("that")) {
            return Tag.THAT;
        }
        return fixed;
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
                || ((WordClasses.verbForms(tokens.get(i + 1).word()) & VerbForms.GERUND) != 0 && !modifies(i + 1, end));
        return verbal && !tokens.get(i + 1).isCapital() ? Tag.BE : Tag.GENITIVE;
    }

    /** {@code Roe's ruling party}: whether a form in -ing can modify the noun after it. */
    private static boolean isOpen(@Nullable Tag fixed) {
        return fixed == null || fixed == Tag.ADJECTIVE || fixed == Tag.NOUN;
    }

    private boolean modifies(int gerund, int end) {
        return gerund + 1 < end
                && tokens.get(gerund + 1).isWord()
                && !tokens.get(gerund + 1).isCapital()
                && isOpen(WordClasses.fixed(tokens.get(gerund + 1).word()))
                && WordClasses.verbForms(tokens.get(gerund + 1).word()) == 0
                && !tokens.get(gerund + 1).word().endsWith("ly");
    }

    private static Tag bySuffix(String word, Tag before) {
        if (word.endsWith("ly") && word.length() > 4) {
            return Tag.ADVERB;
        }
        if (word.endsWith("ed") && word.length() > 4 && word.indexOf('-') < 0) {
            return switch (before) {
                case DETERMINER, POSSESSIVE, ADJECTIVE, GENITIVE, VERB, INFINITIVE -> Tag.ADJECTIVE;
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

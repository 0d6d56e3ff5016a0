package dev.sourceline.engine.syntax;

import java.util.EnumSet;
import java.util.Set;

/** The part of speech of a token, as far as closed word lists, endings and neighbours can tell. */
public enum Tag {
    NOUN,
    NAME,
    ADJECTIVE,
    NUMBER,
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    /** A finite present or past form: {@code says}, {@code said}. */
    VERB,
    /** A plain form after {@code to} or a modal verb. */
    INFINITIVE,
    /** A form in -ing. */
    GERUND,
    /** A past participle, after {@code have} or {@code be} or on its own. */
    PARTICIPLE,
    MODAL,
    BE,
    HAVE,
    DO,
    NOT,
    ADVERB,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    WH,
    TO,
    THAT,
    /** The genitive 's or a bare apostrophe. */
    GENITIVE,
    COMMA,
    /** Colon, semicolon, dash, bracket. */
    BREAK,
    /** Full stop, question mark, exclamation mark, ellipsis. */
    STOP,
    QUOTATION_MARK,
    OTHER;

    private static final Set<Tag> NOMINAL = EnumSet.range(NOUN, PRONOUN);
    private static final Set<Tag> VERBAL = EnumSet.range(VERB, DO);
    private static final Set<Tag> FINITE = EnumSet.of(VERB, MODAL, BE, HAVE, DO);

    /** Whether a token with this tag can be part of a noun phrase. */
    public boolean isNominal() {
        return NOMINAL.contains(this);
    }

    public boolean isVerbal() {
        return VERBAL.contains(this);
    }

    /** Whether a verb with this tag is the predicate of a clause, alone or with other verbs. */
    public boolean isFinite() {
        return FINITE.contains(this);
    }

    /** Whether a verb with this tag is a predicate only together with another verb. */
    public boolean isAuxiliary() {
        return isFinite() && this != VERB;
    }

    /** Whether this is a function word from a closed list, whose tag does not depend on its neighbours. */
    boolean isGrammar() {
        return this != ADJECTIVE && this != NOUN;
    }
}

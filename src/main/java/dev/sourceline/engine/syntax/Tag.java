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
    /** A finite present or past form: "says", "said". */
    VERB,
    /** A plain form after "to" or a modal verb. */
    INFINITIVE,
    /** A form in -ing. */
    GERUND,
    /** A past participle, after "have" or "be" or on its own. */
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

    /** Part of a noun phrase. */
    public boolean isNominal() {
        return NOMINAL.contains(this);
    }

    public boolean isVerbal() {
        return VERBAL.contains(this);
    }

    /** A verb that is the predicate of a clause, alone or with others. */
    public boolean isFinite() {
        return FINITE.contains(this);
    }

    /** A verb that is the predicate only together with another. */
    public boolean isAuxiliary() {
        return isFinite() && this != VERB;
    }

    /** A function word from a closed list: its tag is certain whatever its neighbours are. */
    boolean isGrammar() {
        return this != ADJECTIVE && this != NOUN;
    }
}

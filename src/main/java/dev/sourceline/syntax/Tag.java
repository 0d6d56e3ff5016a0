package dev.sourceline.syntax;

/** What a token does in its sentence, as far as closed word lists, endings and neighbours can tell. */
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

    public boolean isNominal() {
        return switch (this) {
            case NOUN, NAME, ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE, PRONOUN -> true;
            case VERB,
                    INFINITIVE,
                    GERUND,
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
                    GENITIVE,
                    COMMA,
                    BREAK,
                    STOP,
                    QUOTATION_MARK,
                    OTHER -> false;
        };
    }

    public boolean isVerbal() {
        return switch (this) {
            case VERB, INFINITIVE, GERUND, PARTICIPLE, MODAL, BE, HAVE, DO -> true;
            case NOUN,
                    NAME,
                    ADJECTIVE,
                    NUMBER,
                    DETERMINER,
                    POSSESSIVE,
                    PRONOUN,
                    NOT,
                    ADVERB,
                    PREPOSITION,
                    CONJUNCTION,
                    SUBORDINATOR,
                    WH,
                    TO,
                    THAT,
                    GENITIVE,
                    COMMA,
                    BREAK,
                    STOP,
                    QUOTATION_MARK,
                    OTHER -> false;
        };
    }
}

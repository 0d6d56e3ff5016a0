package dev.sourceline.engine.reference;

import java.util.Optional;

/** The form of a mention: a pronoun, a name, a coordination or a nominal. */
sealed interface MentionPhrase {
    /** {@code she said} */
    record Pronoun(Person person, Gender gender) implements MentionPhrase {}

    /**
     * {@code the team's coach, Ada Roe}
     *
     * @param noun the common noun to which the name is an apposition
     */
    record Named(Name name, Optional<Nouns.Noun> noun) implements MentionPhrase {}

    /** {@code Ada Roe and the Roe Society} */
    record Several(int first, int end) implements MentionPhrase {}

    /**
     * {@code a spokesman for the company}
     *
     * @param head the token of the head noun
     * @param end the token after the head noun
     * @param reach the token after all its complements and modifiers
     */
    record Nominal(Nouns.Noun noun, int first, int head, int end, int reach, Article article)
            implements MentionPhrase {}

    enum Person {
        I,
        WE,
        YOU,
        HE_OR_SHE,
        IT,
        THEY,
        WHO
    }

    enum Article {
        DEFINITE,
        POSSESSIVE,
        INDEFINITE
    }
}

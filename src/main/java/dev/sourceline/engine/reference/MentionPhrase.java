package dev.sourceline.engine.reference;

import java.util.Optional;

/** How a mention names somebody. */
sealed interface MentionPhrase {
    /** {@code she said} */
    record Pronoun(Person person, Gender gender) implements MentionPhrase {}

    /**
     * {@code the team's coach, Ada Roe}
     *
     * @param noun the common noun that says what the name is of
     */
    record Named(Name name, Optional<Nouns.Noun> noun) implements MentionPhrase {}

    /** {@code Ada Roe and the Roe Society} */
    record Several(int first, int end) implements MentionPhrase {}

    /**
     * {@code a spokesman for the company}
     *
     * @param head the token of the noun
     * @param end behind the noun
     * @param reach behind all that belongs to the noun
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

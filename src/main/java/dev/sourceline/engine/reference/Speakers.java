package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.Nouns.Kind;

/** Distinguishes nouns that can be sources from other nouns. Stateless and thread-safe. */
public final class Speakers {
    private Speakers() {}

    /**
     * Whether {@code noun} denotes people, an organisation or a document; a noun in no lexicon counts only in the plural.
     */
    public static boolean maySpeak(String noun) {
        return Nouns.isKnown(noun) || Nouns.of(noun).kind() == Kind.PERSON;
    }

    /** Whether a lexicon lists {@code noun} as a word for one or several people. */
    public static boolean isPerson(String noun) {
        Kind kind = Nouns.of(noun).kind();
        return Nouns.isKnown(noun) && (kind == Kind.PERSON || kind == Kind.PEOPLE);
    }

    /** Whether {@code noun} denotes a letter, a report or another document. */
    public static boolean isPaper(String noun) {
        return Nouns.of(noun).kind() == Kind.DOCUMENT;
    }
}

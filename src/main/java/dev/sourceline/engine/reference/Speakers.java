package dev.sourceline.engine.reference;

import dev.sourceline.engine.reference.Nouns.Kind;

/** Tells what can speak or think from what cannot. */
public final class Speakers {
    private Speakers() {}

    /** Whether {@code noun} names people, an organisation or a paper; what nobody listed and is no plural does not. */
    public static boolean maySpeak(String noun) {
        return Nouns.isKnown(noun) || Nouns.of(noun).kind() == Kind.PERSON;
    }

    /** Whether a list has {@code noun} as what a person, or several, may be called. */
    public static boolean isPerson(String noun) {
        Kind kind = Nouns.of(noun).kind();
        return Nouns.isKnown(noun) && (kind == Kind.PERSON || kind == Kind.PEOPLE);
    }

    /** Whether {@code noun} names a letter, a report or another paper. */
    public static boolean isPaper(String noun) {
        return Nouns.of(noun).kind() == Kind.DOCUMENT;
    }
}

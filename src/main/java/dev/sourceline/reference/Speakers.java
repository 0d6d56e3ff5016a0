package dev.sourceline.reference;

import dev.sourceline.reference.Nouns.Kind;

/** Tells what can speak or think from what cannot. */
public final class Speakers {
    private Speakers() {}

    /** Whether {@code noun} names people, an organisation or a paper; what nobody listed and is no plural does not. */
    public static boolean maySpeak(String noun) {
        return Nouns.isKnown(noun) || Nouns.of(noun).kind() == Kind.PERSON;
    }
}

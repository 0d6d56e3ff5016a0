package dev.sourceline.engine.reference;

/** The grammatical gender that a name, a title or a kinship word requires of a pronoun. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both genders can refer to the same person. */
    boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }

    /** Parses the letter of the lexicon: {@code f}, {@code m}, or {@code u} for either. */
    static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }
}

package dev.sourceline.engine.reference;

/** The pronoun that a name, a title or a kinship word asks for. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both may be said of one person. */
    boolean agreesWith(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }

    /** As the lexicon writes it: f, m, and u for either. */
    static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }
}

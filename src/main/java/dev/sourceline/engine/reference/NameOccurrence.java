package dev.sourceline.engine.reference;

/**
 * One occurrence of a person's or organisation's name.
 *
 * @param first the first token of the name
 * @param sentence the index of its sentence
 * @param quoted whether it occurs in words attributed to somebody else
 * @param subject whether only function words precede it in its sentence
 * @param possessive whether it is only a possessor
 */
record NameOccurrence(
        PersonDescription who, int first, int end, int sentence, boolean quoted, boolean subject, boolean possessive) {}

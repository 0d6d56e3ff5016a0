package dev.sourceline.engine.reference;

/**
 * One place where a text names somebody.
 *
 * @param first the first token of the name
 * @param sentence the index of its sentence
 * @param quoted whether somebody else's words name him
 * @param subject whether nothing but small words stands before it in its sentence
 * @param possessive whether it only tells whose something is
 */
record NameOccurrence(
        PersonDescription who, int first, int end, int sentence, boolean quoted, boolean subject, boolean possessive) {}

package dev.sourceline.engine.learning;

/**
 * From which probability on a reading is given.
 *
 * @param learned where no rule has the cue
 * @param ruled where a rule has it
 * @param interview where no rule has it and the text is a transcript with speaker labels
 */
record OperatingPoint(float learned, float ruled, float interview) {}

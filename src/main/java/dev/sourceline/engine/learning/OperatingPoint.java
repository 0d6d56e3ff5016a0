package dev.sourceline.engine.learning;

/**
 * From which probability on a reading is given.
 *
 * @param learned where no rule has the cue
 * @param ruled where a rule has it
 * @param margin by how much another reading must be more probable than the rules' to take its place
 * @param interview where no rule has it and the text is a transcript with speaker labels
 */
record OperatingPoint(float learned, float ruled, float interview, float margin) {}

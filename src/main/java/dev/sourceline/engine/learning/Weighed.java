package dev.sourceline.engine.learning;

/**
 * A reading and how probable it is that its content and source are right.
 *
 * @param learned whether it differs from what a rule found
 */
public record Weighed(RuleFinding reading, double probability, boolean learned) {}

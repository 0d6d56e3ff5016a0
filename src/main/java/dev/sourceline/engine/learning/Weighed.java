package dev.sourceline.engine.learning;

/**
 * A reading and how probable it is that its content and source are right.
 *
 * @param finding the index of the rules' finding that it is as the rules read it; -1 where the learned parts read it otherwise
 */
public record Weighed(RuleFinding reading, double probability, int finding) {}

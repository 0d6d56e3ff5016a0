package dev.sourceline.comparison;

/**
 * An attribution that is in both versions.
 *
 * @param isOutOfOrder whether its words changed places with other text
 */
record AttributionPair(ComparableAttribution from, ComparableAttribution to, boolean isOutOfOrder) {}

package dev.sourceline.comparison;

/**
 * An attribution in both versions.
 *
 * @param isOutOfOrder whether its words changed places with others
 */
record AttributionPair(ComparableAttribution from, ComparableAttribution to, boolean isOutOfOrder) {}

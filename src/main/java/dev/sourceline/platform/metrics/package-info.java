/**
 * What keeps callers from growing the metrics without end, and how a metric of our own is made.
 *
 * <p>A metric belongs to the feature that it counts: a counter, timer or gauge named {@code sourceline.noun.noun}, built with
 * {@code Counter.builder(name).description(…)} from the {@code MeterRegistry} that is injected, registered in the
 * constructor where it has no tag, so that it is there with 0 before the first event. A tag has a closed set of values, never
 * anything that a caller sends. {@code OwnMetricsTest} fails where one has no description.
 */
@NullMarked
package dev.sourceline.platform.metrics;

import org.jspecify.annotations.NullMarked;

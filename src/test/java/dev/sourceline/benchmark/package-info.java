/**
 * Measures the engine on annotated news: a port of the corpora's scoring protocol, whose tasks A, B, C, D and S these classes
 * are named after.
 */
@NullMarked
package dev.sourceline.benchmark;

import org.jspecify.annotations.NullMarked;

/**
 * Measures the engine on annotated news: a port of the corpora's scoring protocol. The classes are named after its tasks A, B,
 * C, D and S.
 */
@NullMarked
package dev.sourceline.benchmark;

import org.jspecify.annotations.NullMarked;

/** Finds again in one text what stands in another: what was kept, what was moved, and where the two differ. */
@NullMarked
package dev.sourceline.engine.alignment;

import org.jspecify.annotations.NullMarked;

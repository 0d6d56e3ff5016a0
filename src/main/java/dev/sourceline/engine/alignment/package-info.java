/** Alignment of two texts: what was kept, moved or edited, and where they differ. */
@NullMarked
package dev.sourceline.engine.alignment;

import org.jspecify.annotations.NullMarked;

/** Ranked full-text search over articles, attributions and sources. */
@NullMarked
package dev.sourceline.search;

import org.jspecify.annotations.NullMarked;

/** Comparison of two versions of an article: edits of the text, changed attributions, selectors re-anchored. */
@NullMarked
package dev.sourceline.comparison;

import org.jspecify.annotations.NullMarked;

/** Compares the versions of an article: what became of its words, of what was said, and of selectors that clients kept. */
@NullMarked
package dev.sourceline.comparison;

import org.jspecify.annotations.NullMarked;

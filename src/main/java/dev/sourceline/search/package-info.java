/** Finds articles, what is said in them, and who says it, in one ranked list. */
@NullMarked
package dev.sourceline.search;

import org.jspecify.annotations.NullMarked;

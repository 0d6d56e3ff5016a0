/** What holds for every reading of any text, and a search for a text for which it does not. */
@NullMarked
package dev.sourceline.fuzz;

import org.jspecify.annotations.NullMarked;

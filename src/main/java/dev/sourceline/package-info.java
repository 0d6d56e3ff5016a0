/** The program: everything else is a feature in a package of its own. */
@NullMarked
package dev.sourceline;

import org.jspecify.annotations.NullMarked;

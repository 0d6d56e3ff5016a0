/** A byte budget shared by concurrent work. */
@NullMarked
package dev.sourceline.platform.budget;

import org.jspecify.annotations.NullMarked;

/** Who said what, kept: the one room where the engine and the data meet. */
@NullMarked
package dev.sourceline.attribution;

import org.jspecify.annotations.NullMarked;

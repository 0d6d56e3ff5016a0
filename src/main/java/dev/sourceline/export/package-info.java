/** Kept articles in the forms of other people's standards. */
@NullMarked
package dev.sourceline.export;

import org.jspecify.annotations.NullMarked;

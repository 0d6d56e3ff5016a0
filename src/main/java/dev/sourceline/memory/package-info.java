/** How much work is begun at once, by the memory that it takes. */
@NullMarked
package dev.sourceline.memory;

import org.jspecify.annotations.NullMarked;

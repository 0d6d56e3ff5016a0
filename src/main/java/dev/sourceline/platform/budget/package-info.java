/** How much work is begun at once, by the memory that it takes. */
@NullMarked
package dev.sourceline.platform.budget;

import org.jspecify.annotations.NullMarked;

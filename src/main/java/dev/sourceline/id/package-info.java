/** Names for rows. */
@NullMarked
package dev.sourceline.id;

import org.jspecify.annotations.NullMarked;

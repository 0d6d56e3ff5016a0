/** Names for rows. */
@NullMarked
package dev.sourceline.platform.id;

import org.jspecify.annotations.NullMarked;

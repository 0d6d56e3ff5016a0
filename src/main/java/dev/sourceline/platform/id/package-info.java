/** Ids and keys of rows. */
@NullMarked
package dev.sourceline.platform.id;

import org.jspecify.annotations.NullMarked;

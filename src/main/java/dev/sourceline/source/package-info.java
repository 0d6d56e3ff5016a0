/** The directory of sources. */
@NullMarked
package dev.sourceline.source;

import org.jspecify.annotations.NullMarked;

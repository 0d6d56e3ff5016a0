/** Where the API begins. */
@NullMarked
package dev.sourceline.platform.index;

import org.jspecify.annotations.NullMarked;

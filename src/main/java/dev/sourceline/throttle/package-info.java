/** How much one client may ask for. */
@NullMarked
package dev.sourceline.throttle;

import org.jspecify.annotations.NullMarked;

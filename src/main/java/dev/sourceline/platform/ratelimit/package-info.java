/** How much one client may ask for. */
@NullMarked
package dev.sourceline.platform.ratelimit;

import org.jspecify.annotations.NullMarked;

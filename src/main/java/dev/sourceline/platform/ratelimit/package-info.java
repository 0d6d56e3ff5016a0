/** Rate limit per client. */
@NullMarked
package dev.sourceline.platform.ratelimit;

import org.jspecify.annotations.NullMarked;

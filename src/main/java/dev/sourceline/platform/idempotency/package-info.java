/** Requests that are sent again and done once: the IETF's draft of the header {@code Idempotency-Key}. */
@NullMarked
package dev.sourceline.platform.idempotency;

import org.jspecify.annotations.NullMarked;

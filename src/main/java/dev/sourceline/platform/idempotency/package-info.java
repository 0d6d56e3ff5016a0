/** Idempotent requests: the IETF draft of the header {@code Idempotency-Key}. */
@NullMarked
package dev.sourceline.platform.idempotency;

import org.jspecify.annotations.NullMarked;

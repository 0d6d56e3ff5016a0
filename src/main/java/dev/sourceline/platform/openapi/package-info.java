/** The contract of the API at {@code /openapi}: when it is made ready. */
@NullMarked
package dev.sourceline.platform.openapi;

import org.jspecify.annotations.NullMarked;

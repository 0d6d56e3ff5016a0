/** The contract of the API at {@code /openapi}: when it is made ready. */
@NullMarked
package dev.sourceline.contract;

import org.jspecify.annotations.NullMarked;

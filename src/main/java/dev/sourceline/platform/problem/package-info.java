/** Errors as RFC 9457 problems, and the filters that refuse a request before a resource is called. */
@NullMarked
package dev.sourceline.platform.problem;

import org.jspecify.annotations.NullMarked;

/** What goes wrong, and how the caller is told: RFC 9457. */
@NullMarked
package dev.sourceline.platform.problem;

import org.jspecify.annotations.NullMarked;

/** Points in time as callers write them. */
@NullMarked
package dev.sourceline.platform.time;

import org.jspecify.annotations.NullMarked;

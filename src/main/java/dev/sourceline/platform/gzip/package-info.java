/** A streaming gzip decoder (RFC 1952). */
@NullMarked
package dev.sourceline.platform.gzip;

import org.jspecify.annotations.NullMarked;

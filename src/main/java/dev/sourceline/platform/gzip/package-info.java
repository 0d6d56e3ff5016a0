/** What is packed with gzip, unpacked as it comes: RFC 1952. */
@NullMarked
package dev.sourceline.platform.gzip;

import org.jspecify.annotations.NullMarked;

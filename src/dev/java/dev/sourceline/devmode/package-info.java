/** Dev mode only: an embedded database and sample articles. Not part of the packaged application. */
@NullMarked
package dev.sourceline.devmode;

import org.jspecify.annotations.NullMarked;

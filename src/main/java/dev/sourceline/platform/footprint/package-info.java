/** How much memory an idle program keeps. */
@NullMarked
package dev.sourceline.platform.footprint;

import org.jspecify.annotations.NullMarked;

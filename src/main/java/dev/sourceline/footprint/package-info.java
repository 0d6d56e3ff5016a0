/** How much memory an idle program keeps. */
@NullMarked
package dev.sourceline.footprint;

import org.jspecify.annotations.NullMarked;

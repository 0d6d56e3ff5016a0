/** How the program reads its settings: which make sense, and what keeps that short at every start of the executable. */
@NullMarked
package dev.sourceline.platform.configuration;

import org.jspecify.annotations.NullMarked;

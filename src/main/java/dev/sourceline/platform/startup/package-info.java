/** How the program starts: what is asked of its settings and its surroundings before it serves. */
@NullMarked
package dev.sourceline.platform.startup;

import org.jspecify.annotations.NullMarked;

/** How an answer becomes bytes, and when they need not be sent again. */
@NullMarked
package dev.sourceline.platform.representation;

import org.jspecify.annotations.NullMarked;

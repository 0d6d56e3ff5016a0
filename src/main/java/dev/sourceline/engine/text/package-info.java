/** Spans, selectors, code points, words and dates: what all other packages of the engine stand on. */
@NullMarked
package dev.sourceline.engine.text;

import org.jspecify.annotations.NullMarked;

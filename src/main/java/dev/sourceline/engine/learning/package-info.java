/** The learned parts of the engine: log-linear models over tokens, tags, quotations and the lexicon, and what the rules found. */
@NullMarked
package dev.sourceline.engine.learning;

import org.jspecify.annotations.NullMarked;

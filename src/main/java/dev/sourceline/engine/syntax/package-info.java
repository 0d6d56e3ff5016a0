/** Tokens, tags, sentences, quotations and noun phrases. */
@NullMarked
package dev.sourceline.engine.syntax;

import org.jspecify.annotations.NullMarked;

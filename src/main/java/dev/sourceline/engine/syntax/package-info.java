/** Tokens, sentences and quotations: how a text is built, before anybody asks who says what in it. */
@NullMarked
package dev.sourceline.engine.syntax;

import org.jspecify.annotations.NullMarked;

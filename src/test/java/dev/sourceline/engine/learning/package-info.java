/** Programs that fit the learned parts to annotated texts, and tests of them. */
@NullMarked
package dev.sourceline.engine.learning;

import org.jspecify.annotations.NullMarked;

/** Programs that fit the learned parts of the engine to annotated texts, and their tests. */
@NullMarked
package dev.sourceline.engine.learning;

import org.jspecify.annotations.NullMarked;

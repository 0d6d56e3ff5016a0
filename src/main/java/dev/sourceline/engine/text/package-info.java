/** Places in a text and how to point at them: the floor everything else stands on. */
@NullMarked
package dev.sourceline.engine.text;

import org.jspecify.annotations.NullMarked;

/** Reference resolution: the people, organisations and documents of one text, and the mentions that refer to them. */
@NullMarked
package dev.sourceline.engine.reference;

import org.jspecify.annotations.NullMarked;

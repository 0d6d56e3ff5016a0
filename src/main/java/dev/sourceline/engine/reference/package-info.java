/** Who is meant: the people, organisations and papers of one text, and the mentions that lead to them. */
@NullMarked
package dev.sourceline.engine.reference;

import org.jspecify.annotations.NullMarked;

/** Who said what: the engine's attributions and the sources they lead to. */
@NullMarked
package dev.sourceline.engine.extraction;

import org.jspecify.annotations.NullMarked;

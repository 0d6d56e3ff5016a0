/** Attribution extraction: contents, cues and mentions of a text, and the sources they refer to. */
@NullMarked
package dev.sourceline.engine.extraction;

import org.jspecify.annotations.NullMarked;

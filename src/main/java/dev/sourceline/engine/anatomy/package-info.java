/** The anatomy of an article: its blocks and the metadata they state. */
@NullMarked
package dev.sourceline.engine.anatomy;

import org.jspecify.annotations.NullMarked;

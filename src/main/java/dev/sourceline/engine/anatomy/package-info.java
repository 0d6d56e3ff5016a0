/** What an article is made of: its blocks, and the metadata that stands in them. */
@NullMarked
package dev.sourceline.engine.anatomy;

import org.jspecify.annotations.NullMarked;

/** Ingest and extraction, and lists of attributions: the only package where the engine and the database meet. */
@NullMarked
package dev.sourceline.attribution;

import org.jspecify.annotations.NullMarked;

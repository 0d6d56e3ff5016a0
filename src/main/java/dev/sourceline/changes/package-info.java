/** The change feed: what happened to articles, for clients that follow. */
@NullMarked
package dev.sourceline.changes;

import org.jspecify.annotations.NullMarked;

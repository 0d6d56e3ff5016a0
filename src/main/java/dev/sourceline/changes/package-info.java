/** What happened to articles, as a feed that others follow. */
@NullMarked
package dev.sourceline.changes;

import org.jspecify.annotations.NullMarked;

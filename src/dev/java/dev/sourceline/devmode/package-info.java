/** What only dev mode has: a database of its own and a few articles to look at. Removed before the application is packed. */
@NullMarked
package dev.sourceline.devmode;

import org.jspecify.annotations.NullMarked;

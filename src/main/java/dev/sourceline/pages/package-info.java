/** Kept articles as pages to read, with what was attributed to whom beside the text. */
@NullMarked
package dev.sourceline.pages;

import org.jspecify.annotations.NullMarked;

/** HTML pages: an article with its attributions, the comparison of two versions, the front page. */
@NullMarked
package dev.sourceline.pages;

import org.jspecify.annotations.NullMarked;
